import { sceneryFigure } from '../figure/brand-figures.ts';
import type { Means } from '../examples/means.ts';
import { type Page, text } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';

const { width, height, bleed } = format;

/** The massif runs off the page: the same gesture as on every support. */
export const cover = (means: Means): Page => ({
  id: 'couverture',
  tone: 'primary',
  backdrop: [
    {
      figure: sceneryFigure(means, {
        width: width + 2 * bleed,
        sky: 236 + bleed,
        ground: height - 236 + bleed,
        axis: 132 + bleed,
        unit: 2.15,
      }),
      x: -bleed,
      y: -bleed,
      width: width + 2 * bleed,
    },
  ],
  areas: [
    {
      column: 1,
      span: 11,
      top: 26,
      blocks: [
        text('cover', 'Charte graphique', { level: 1 }),
        text('statement', 'Les règles de la maison, écrites par le code qui les applique', { above: 13 }),
      ],
    },
    {
      column: 1,
      span: 6,
      foot: 280,
      blocks: [text('strong', `Coodyssée · édition ${means.edition}`)],
    },
  ],
});

import type { Means } from '../examples/means.ts';
import { sceneryFigure } from '../figure/brand-figures.ts';
import { type Page, text } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';

const { width, height, bleed } = format;
const horizon = 214;

export const cover = (means: Means): Page => ({
  id: 'couverture',
  tone: 'primary',
  backdrop: [
    {
      figure: sceneryFigure(means, {
        width: width + 2 * bleed,
        sky: horizon + bleed,
        ground: height - horizon + bleed,
        axis: 64 + bleed,
        unit: 1.9,
      }),
      x: -bleed,
      y: -bleed,
      width: width + 2 * bleed,
    },
  ],
  areas: [
    {
      column: 1,
      span: 12,
      top: 26,
      blocks: [text('cover', 'Pourquoi l’identité change', { level: 1 })],
    },
    {
      column: 6,
      span: 7,
      foot: 279,
      blocks: [
        text('statement', 'La demande de la coopérative, phrase par phrase. En face, ce qui est décidé, et de quoi le vérifier.'),
        text('strong', `Argumentaire · édition ${means.edition}`, { above: 9 }),
      ],
    },
  ],
});

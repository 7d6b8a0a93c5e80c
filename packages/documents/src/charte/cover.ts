import type { Means } from '../examples/means.ts';
import { pageScenery } from '../figure/scenery.ts';
import { type Page, text } from '../page/page.ts';

/** The massif runs off the page: the same gesture as on every support. */
export const cover = (means: Means): Page => ({
  id: 'couverture',
  tone: 'primary',
  backdrop: [pageScenery(means, { horizon: 236, axis: 132, unit: 2.15 })],
  areas: [
    {
      column: 1,
      span: 11,
      top: 26,
      blocks: [
        text('cover', 'Charte graphique', { level: 1 }),
        text('statement', 'Les règles de la maison,\nécrites par le code qui les applique', { above: 13 }),
      ],
    },
    {
      column: 1,
      span: 6,
      foot: 280,
      tone: 'ink',
      blocks: [text('strong', `Coodyssée · édition ${means.edition}`)],
    },
  ],
});

import type { Means } from '../examples/means.ts';
import { pageScenery } from '../figure/scenery.ts';
import { type Page, text } from '../page/page.ts';

const horizon = 206;

/** One gesture, as large as the page: the massif runs out as the ground under a name. */
export const ground = (means: Means): Page => ({
  id: 'le-sol',
  tone: 'primary',
  chapter: 'Le sol est à vous',
  backdrop: [pageScenery(means, { horizon, axis: 118, unit: 1.6, colour: 'bleu canard' })],
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [text('cover', 'Le sol\nest à vous', { level: 2, id: 'le-sol-est-a-vous' })],
    },
    {
      column: 1,
      span: 9,
      foot: 276,
      tone: 'ink',
      blocks: [
        text('statement', 'Le massif sort du disque et devient le sol où votre nom se pose.'),
        text(
          'lead',
          'Au-dessus, le ciel orange de tous. Entre les deux, la ligne de neige. Sur le sol, les mots sont blancs ou ardoise : ceux des deux qui se lisent.',
        ),
      ],
    },
  ],
});

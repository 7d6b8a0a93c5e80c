import type { Means } from '../examples/means.ts';
import { pageScenery } from '../figure/scenery.ts';
import { type Page, text } from '../page/page.ts';

const horizon = 214;

export const cover = (means: Means): Page => ({
  id: 'couverture',
  tone: 'primary',
  backdrop: [pageScenery(means, { horizon, axis: 64, unit: 1.9 })],
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
      tone: 'ink',
      blocks: [
        text(
          'statement',
          'La demande de la coopérative, phrase par phrase. En face, ce qui est décidé, et de quoi le vérifier.',
        ),
        text('strong', `Argumentaire · édition ${means.edition}`, { above: 9 }),
      ],
    },
  ],
});

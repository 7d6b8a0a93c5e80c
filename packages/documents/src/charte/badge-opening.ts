import type { Means } from '../examples/means.ts';
import { badgeFigure } from '../figure/brand-figures.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';

/** The badge, large. */
export const badgeOpening = (means: Means): Page => ({
  id: 'badge',
  tone: 'ink',
  chapter: 'Le badge',
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [text('cover', 'Votre nom d’abord', { level: 2, id: 'le-badge' })],
    },
    {
      column: 1,
      span: 12,
      top: 106,
      blocks: [show(badgeFigure(means, 'belle', { layout: 'band', inks: 'dark' }))],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        text(
          'lead',
          'Le badge relie une activité à la coopérative sans la cacher : son nom est le plus grand, son métier suit, Coodyssée signe sur le sol.',
        ),
        grid(
          [
            point('Le nom', 'Le vôtre, tel que vous l’écrivez, accents et apostrophes compris.'),
            point('Le métier', 'Si vous voulez. Il cède la place quand elle manque, et vous le savez.'),
            point('La mention', 'Ce que vous êtes pour la coopérative, avec ses mots, et rien de plus.'),
          ],
          { columns: 3, gap: [8, 0], above: 14 },
        ),
      ],
    },
  ],
});

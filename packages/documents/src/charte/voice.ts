import { lexicon } from '../facts/lexicon.ts';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, table } from '../page/page.ts';

/** How the cooperative speaks. */
export const voice = (): Page => ({
  id: 'voix',
  tone: 'paper',
  chapter: 'La voix',
  areas: [
    opening({
      id: 'la-voix',
      title: 'Parler simple, parler vrai',
      lead: 'Une phrase courte, un verbe, quelqu’un qui fait quelque chose. Le jargon attend que l’on nous le demande.',
    }),
    {
      column: 1,
      span: 12,
      top: 88,
      blocks: [
        grid(
          [
            point(
              'Vous, nous',
              'Vous, pour la personne qui lit. Nous, pour la coopérative entière, jamais pour son équipe seule.',
            ),
            point('Des faits', 'Un chiffre a sa date et sa source. Sans elles, on ne l’écrit pas.'),
            point(
              'Égaux',
              'Pas de héros, pas de premier, pas de classement : des métiers, des prénoms, des gestes.',
            ),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        table({
          head: ['On dit', 'On ne dit pas', 'Parce que'],
          widths: [4, 3.4, 4],
          rows: lexicon.map(({ say, not, why }) => [`**${say}**`, not, why]),
          style: 'body',
        }),
      ],
    },
  ],
});

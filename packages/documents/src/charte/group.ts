import type { Means } from '../examples/means.ts';
import { type MemberId, members } from '../examples/members.ts';
import { figureOf, onPlate } from '../figure/figure.ts';
import { opening, point } from '../page/opening.ts';
import { type Block, grid, type Page, show } from '../page/page.ts';

const casts = [
  ['ubac', 'belle'],
  ['ubac', 'belle', 'pain', 'pas'],
] as const satisfies readonly (readonly MemberId[])[];

function plateOf({ identity }: Means, cast: readonly MemberId[]): readonly Block[] {
  const names = cast.map((id) => members[id].name);
  const colours = cast.map((id) => members[id].colour);
  const { tint } = identity.brand.inks;
  const figure = figureOf(identity.group(names, { colours, ground: 'none' }));
  return [show(onPlate(figure, { width: 174, height: 64, ground: tint, margin: 9 }))];
}

/** Two to eight activities who stand together. */
export const group = (means: Means): Page => ({
  id: 'groupe',
  tone: 'paper',
  chapter: 'Le badge',
  areas: [
    opening({
      id: 'a-plusieurs',
      title: 'À plusieurs, une cordée',
      lead: 'Un stand, un chantier, une soirée : de deux à huit activités signent ensemble, chacune une personne à sa couleur.',
    }),
    {
      column: 1,
      span: 12,
      top: 92,
      blocks: [
        grid(
          casts.map((cast) => plateOf(means, cast)),
          { columns: 1, gap: [0, 6] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        grid(
          [
            point('L’ordre des noms', 'Celui que vous donnez. Personne n’est plus grand que les autres.'),
            point(
              'Une seule mention',
              '« Des activités de la coopérative Coodyssée », une fois pour toutes.',
            ),
            point('Au-delà de huit', 'C’est la frise qui parle : tout le monde, sans les noms.'),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
  ],
});

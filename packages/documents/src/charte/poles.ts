import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { decorative, onPlate } from '../figure/figure.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';

const wordings = [
  point('On écrit', 'Pôle Bâtiment de Coodyssée. Les Coodysséens du bâtiment.'),
  point('On n’écrit pas', 'Coodyssée Bâtiment, Coodybat, ni tout nom qui ferait croire à une autre société.'),
  point(
    'Les activités du pôle',
    'Elles gardent chacune leur badge et leur couleur. Ensemble, elles prennent le badge de groupe.',
  ),
];

/** A trade of the cooperative is a line of words under one mark, and never a logo. */
export const poles = (means: Means): Page => ({
  id: 'poles',
  tone: 'paper',
  chapter: 'Vivre avec d’autres',
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [
        text('title', 'Les pôles : un même signe, quelques mots', { level: 2, id: 'les-poles' }),
        text(
          'lead',
          'Un pôle est un métier de la maison, pas une autre maison. « Pas de séparation… Tous Coodysséens ».',
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      top: 96,
      blocks: [
        show(
          decorative(
            onPlate(logoFigure(means, { variant: 'horizontal' }), {
              width: 174,
              height: 66,
              ground: means.identity.brand.inks.tint,
              drawn: 118,
            }),
          ),
        ),
        text('statement', 'Pôle Bâtiment de Coodyssée', { above: 7 }),
        text(
          'body',
          'Le nom du pôle s’écrit en Figtree demi-gras, ardoise, sur sa propre ligne, à la distance de la zone libre. Il ne touche pas le logo, et n’a pas de couleur à lui.',
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [grid(wordings, { columns: 3, gap: [8, 0] })],
    },
  ],
});

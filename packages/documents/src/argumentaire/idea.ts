import type { Means } from '../examples/means.ts';
import { badgeFigure, logoFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';
import { presentations } from '../texts/presentations.ts';

const changes = [
  point('Ce qui reste', 'L’orange, le cercle, les personnages, l’esprit de rassemblement.'),
  point(
    'Ce qui change',
    'Des pentes à la place des rondeurs, une base, une encre possible, un nom redessiné.',
  ),
  point('Ce qui arrive', 'Un badge pour chacun, un kit entier, des règles que le programme tient lui-même.'),
];

/** The idea on one page: the mark, then what becomes of it in a badge. */
export const idea = (means: Means): Page => {
  const { tint } = means.identity.brand.inks;
  const plate = { width: 85, height: 66, ground: tint, margin: 11 };
  return {
    id: 'idee',
    tone: 'paper',
    chapter: 'L’idée',
    areas: [
      {
        column: 1,
        span: 11,
        top: 30,
        blocks: [
          text('title', 'Trois égaux, une crête,\nun sol pour chacun', { level: 2, id: 'l-idee' }),
          text(
            'lead',
            'Une cordée : trois personnes de même taille se tiennent par l’épaule, et leur ligne commune est une montagne. Dans le logo, ce sol est orange : il est à tous. Dans le badge, il prend la couleur de l’activité : il est à vous.',
          ),
        ],
      },
      {
        column: 1,
        span: 12,
        top: 108,
        blocks: [
          grid(
            [
              [
                show(onPlate(logoFigure(means, { variant: 'vertical' }), plate)),
                text('caption', 'La coopérative : le massif est orange.', { above: 2.6 }),
              ],
              [
                show(onPlate(badgeFigure(means, 'belle', { layout: 'band' }), plate)),
                text('caption', 'Une activité : le massif est à elle, la coopérative signe.', { above: 2.6 }),
              ],
            ],
            { columns: 2, gap: [4, 0] },
          ),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 279,
        blocks: [
          text('statement', presentations.short.text),
          grid(changes, { columns: 3, gap: [8, 0], above: 16 }),
        ],
      },
    ],
  };
};

import { parseColour } from '@coodyssee/logo/colour';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import type { Means } from '../examples/means.ts';
import { figureOf, onPlate } from '../figure/figure.ts';
import { opening, point } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** Logos that nobody owns: plain shapes, drawn here to stand beside the endorsement. */
const drawings = [
  {
    colour: 'bleu canard',
    box: '0 0 100 100',
    shapes: '<circle cx="50" cy="50" r="48"/>',
    says: 'Un logo rond',
  },
  {
    colour: 'framboise',
    box: '0 0 100 100',
    shapes: '<path d="M4 4h92v92H4zM50 22 78 76H22z" fill-rule="evenodd"/>',
    says: 'Un logo carré',
  },
  {
    colour: 'vert sapin',
    box: '0 0 320 80',
    shapes: '<path d="M0 80 60 0l60 80zM110 80l70-60 70 60zM240 80l40-50 40 50z"/>',
    says: 'Un logo large',
  },
] as const;

function logoOf({ colour, box, shapes }: (typeof drawings)[number]) {
  const { screen } = parseColour(colour);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><g fill="${screen}">${shapes}</g></svg>`;
  return readOwnLogo(new TextEncoder().encode(svg));
}

function cellOf({ identity, orders }: Means, drawing: (typeof drawings)[number]): readonly Block[] {
  const artwork = identity.badge(orders.ubac.member, {
    layout: 'beside',
    ownLogo: logoOf(drawing),
    colour: drawing.colour,
    ground: 'none',
  });
  const { paper } = identity.brand.inks;
  return [
    show(onPlate(figureOf(artwork), { width: 174, height: 46, ground: paper, margin: 9 })),
    text('caption', `${drawing.says}.`, { above: 2.4 }),
  ];
}

/** A member's own logo comes first. */
export const ownLogo = (means: Means): Page => ({
  id: 'votre-logo',
  tone: 'tint',
  chapter: 'Vivre avec d’autres',
  areas: [
    opening({
      id: 'votre-logo-d-abord',
      title: 'Vous avez un logo ?\nIl passe devant',
      lead: 'La coopérative signe à côté, plus petite, derrière un filet. Tout le kit suit : carte, courrier, devis, affiche.',
    }),
    {
      column: 1,
      span: 12,
      top: 92,
      blocks: [
        grid(
          drawings.map((drawing) => cellOf(means, drawing)),
          { columns: 1, gap: [0, 5] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 280,
      blocks: [
        grid(
          [
            point('Rien n’est redessiné', 'Votre fichier (SVG, PNG, JPEG) est lu, pas réinterprété.'),
            point('L’équilibre est mesuré', 'Les deux signes sont pesés à l’œil du programme.'),
            point('Une encre aussi', 'Pour un tampon, votre logo est décliné en une encre.'),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
  ],
});

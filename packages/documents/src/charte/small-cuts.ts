import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { dashes } from '../figure/brand-figures.ts';
import { type Figure, figureOf, flat, moved } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** Sides of an icon, in pixels. */
const sizes = [16, 20, 24, 32] as const;

/** An icon on its pixels; `side` mm wide. */
function onPixels(means: Means, pixels: number, side: number): Figure {
  const { brand } = means.identity;
  const shapes = brand.symbol.onGrid(pixels) ?? brand.symbol.draw({ rendering: 'solid' });
  const scene = { width: brand.symbol.box, height: brand.symbol.box, shapes, title: '' };
  const drawn = figureOf(means.identity.picture(scene), side);
  const step = side / pixels;
  const line = { ink: brand.inks.tint, thick: 0.12, dash: 0 };
  const lines = Array.from({ length: pixels + 1 }, (_, i) => i * step).flatMap((at) => [
    ...dashes([at, 0], [at, side], line),
    ...dashes([0, at], [side, at], line),
  ]);
  return {
    width: side,
    height: side,
    alt: `Le symbole dessiné pour ${pixels} pixels.`,
    marks: [
      flat(brand.inks.paper, rectanglePath(0, 0, side, side)),
      ...moved(drawn.marks, 1, [0, 0]),
      ...lines,
    ],
  };
}

const cellOf = (means: Means, pixels: number): readonly Block[] => [
  show(onPixels(means, pixels, 84)),
  text('label', `${pixels} px`),
];

/** The symbol where it is smallest: drawn again, not shrunk. */
export const smallCuts = (means: Means): Page => ({
  id: 'petites-tailles',
  tone: 'tint',
  chapter: 'Le logo',
  areas: [
    opening({
      id: 'les-petites-tailles',
      title: 'Tout petit, il est redessiné',
      lead: 'Un onglet, une application, un bas de page : à ces tailles chaque pixel compte, et le dessin se pose sur leur grille.',
    }),
    {
      column: 1,
      span: 12,
      foot: 280,
      blocks: [
        grid(
          sizes.map((size) => cellOf(means, size)),
          { columns: 2, gap: [6, 6] },
        ),
      ],
    },
  ],
});

import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { mm } from '../facts/measures.ts';
import { frameLine, logoFigure } from '../figure/brand-figures.ts';
import { type Figure, flat, moved } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** The logo with the room that stays free round it. */
function clearFigure(means: Means, width: number): Figure {
  const { brand } = means.identity;
  const { scene } = means.identity.logo({ variant: 'horizontal' });
  const room = scene.clearSpace;
  const unit = width / (scene.width + 2 * room);
  const space = room * unit;
  const logo = logoFigure(means, { variant: 'horizontal' }, scene.width * unit);
  const height = logo.height + 2 * space;
  return {
    width,
    height,
    alt: `Le logo et la zone libre qui l’entoure, large d’une tête et d’un écart.`,
    marks: [
      flat(brand.inks.tint, rectanglePath(0, 0, width, height)),
      flat(brand.inks.paper, rectanglePath(space, space, logo.width, logo.height)),
      ...moved(logo.marks, 1, [space, space]),
      ...frameLine([0.2, 0.2, width - 0.4, height - 0.4], { ink: brand.inks.primary }),
    ],
  };
}

/** A version of the logo at the least width that it may be printed at. */
const trueSize = (means: Means, id: string, width: number): readonly Block[] => [
  show(logoFigure(means, { variant: id }, width), { width }),
  text('caption', mm(width), { above: 2.4 }),
];

/** Room round the logo, and the least sizes at their true size. */
export function clearSpace(means: Means): Page {
  const { logos } = means.identity.brand;
  return {
    id: 'zone-libre',
    tone: 'paper',
    chapter: 'Le logo',
    areas: [
      opening({ id: 'la-zone-libre', title: 'De l’air autour, et jamais trop petit' }),
      {
        column: 1,
        span: 12,
        top: 64,
        blocks: [
          show(clearFigure(means, 174)),
          text(
            'lead',
            'La zone libre vaut une tête et un écart. Rien n’y entre : ni texte, ni bord de page, ni autre logo.',
            { above: 8 },
          ),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 279,
        blocks: [
          text('head', 'Les tailles minimales, à leur vraie taille', { level: 3 }),
          text(
            'body',
            'Imprimez cette page sans mise à l’échelle : chaque dessin y a la largeur sous laquelle l’outil refuse de le fabriquer, ou en prend un plus simple.',
          ),
          grid(
            logos.map(({ id, minimumWidth }) => trueSize(means, id, minimumWidth.mm)),
            { columns: 4, gap: [6, 12], above: 10, align: 'bottom' },
          ),
        ],
      },
    ],
  };
}

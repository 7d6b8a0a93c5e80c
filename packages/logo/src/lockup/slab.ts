import type { Path, Point } from '../geometry/path.ts';
import { polygon, rectanglePath } from '../geometry/polygon.ts';
import type { Shape } from '../scene/scene.ts';
import type { Brand } from './brand.ts';
import type { Cut, Rendering } from './drawing.ts';

/** The member's ground: what it is bounded by, and the words that stand in it. */
export interface Slab {
  readonly rendering: Rendering;
  /** Its edge. */
  readonly outline: Path;
  /** The inside of its frame, where it is drawn in line. */
  readonly inside: Path;
  /** Shapes of the role `on-slab`. */
  readonly words: readonly Shape[];
}

/**
 * A slab as shapes. As a solid it is there twice, under its words and with them left open, and a table of inks paints one
 * of the two; in line it is a frame.
 */
export function slabShapes({ rendering, outline, inside, words }: Slab): Shape[] {
  if (rendering === 'line')
    return [{ role: 'slab-open', path: [...outline, ...inside], rule: 'evenodd' }, ...words];
  const open = words.flatMap(({ path }) => path);
  return [
    { role: 'slab', path: outline, rule: 'evenodd' },
    { role: 'slab-open', path: [...outline, ...open], rule: 'evenodd' },
    ...words,
  ];
}

/** A straight slab under a symbol and the words beside it, in drawing units. */
export interface StraightSlab extends Pick<Slab, 'rendering' | 'words'> {
  readonly right: number;
  readonly height: number;
  readonly cut?: Cut;
}

/** Where a slab begins: flush with the symbol's disc. */
export const slabLeft = ({ symbol: { disc } }: Pick<Brand, 'symbol'>): number => disc.centre[0] - disc.radius;

/** A symbol on the member's ground: massif and slab are one shape, and a line of snow parts them from the sky. */
export const standOn = (brand: Brand, slab: StraightSlab): Shape[] => {
  const { rendering, cut = 'regular' } = slab;
  const [snow, ground] = straightSlab(brand, slab);
  return [...snow, ...brand.symbol.draw({ rendering, cut, foot: 'none' }), ...ground];
};

function straightSlab(
  brand: Pick<Brand, 'symbol'>,
  { right, height, rendering, words }: StraightSlab,
): readonly [snow: Shape[], ground: Shape[]] {
  const { horizon, ground, opening } = brand.symbol;
  const left = slabLeft(brand);
  const wall = (ground - horizon) / 2;
  const slab = (top: number) => rectanglePath(left, top, right - left, ground + height - top);
  if (rendering === 'line') {
    const bump: readonly Point[] = opening
      ? [ground, ground - wall, ground - wall, ground].map((y, i): Point => [opening[i < 2 ? 0 : 1], y])
      : [];
    const inside = polygon([
      [left + wall, ground],
      ...bump,
      [right - wall, ground],
      [right - wall, ground + height - wall],
      [left + wall, ground + height - wall],
    ]);
    return [[], slabShapes({ rendering, outline: slab(ground - wall), inside, words })];
  }
  const snow = rectanglePath(left, horizon, right - left, ground - horizon + wall / 2);
  return [
    [{ role: 'people', path: snow, rule: 'nonzero' }],
    slabShapes({ rendering, outline: slab(ground), inside: [], words }),
  ];
}

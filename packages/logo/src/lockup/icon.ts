import type { Scene, Shape } from '../scene/scene.ts';
import type { Brand } from './brand.ts';

/**
 * The symbol for a square icon of `pixels` a side, in a box it fills from edge to edge: the disc's edges and its base
 * fall on pixel lines.
 *
 * @throws RangeError under 16 px or for a part of a pixel
 * @example composeIcon(brand, 16)
 */
export function composeIcon(brand: Brand, pixels: number): Scene {
  if (!Number.isInteger(pixels) || pixels < 16) throw new RangeError(`An icon of ${pixels} px is none.`);
  const { symbol } = brand;
  const shapes =
    symbol.onGrid(pixels) ?? centred(brand, symbol.box / (2 * symbol.disc.radius), symbol.box / pixels);
  return { ...square(brand), shapes };
}

/** In units of the symbol: what a tile shows of its landscape, all of it inside the circle that systems may cut out. */
const tile = { side: 88, sky: 63 } as const;

/**
 * The symbol grown into a full square, for the icon of a telephone or an account: sky and ground in the brand's own ink,
 * and the people in them, inside the circle and the rounded squares that systems cut out (80 % of the side).
 */
export function composeTile(brand: Brand): Scene {
  const { symbol } = brand;
  const { side, sky } = tile;
  const ground = side - sky - (symbol.ground - symbol.horizon);
  const scene = symbol.landscape({ left: side / 2, right: side / 2, sky, ground });
  const shapes = scene.shapes.map(
    (shape): Shape => (shape.role === 'member' || shape.role === 'slab' ? { ...shape, role: 'mark' } : shape),
  );
  return { ...scene, ...square(brand), width: side, height: side, kind: 'logo', shapes };
}

const square = ({ symbol: { box }, name }: Brand) => ({ width: box, height: box, title: `Symbole ${name}` });

/** The symbol in the middle of the square, by its own height; with a grid its base moves to the nearest line. */
function centred({ symbol }: Brand, scale: number, grid?: number): readonly Shape[] {
  const { disc, box } = symbol;
  const middle = (disc.base + disc.centre[1] - disc.radius) / 2;
  const base = box / 2 + (disc.base - middle) * scale;
  const foot = grid ? Math.round(base / grid) * grid : base;
  const at = { scale, x: box / 2 - disc.centre[0] * scale, y: foot - disc.base * scale };
  return symbol.draw({ rendering: 'solid' }, at);
}

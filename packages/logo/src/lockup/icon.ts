import type { Scene, Shape } from '../scene/scene.ts';
import type { Brand } from './brand.ts';

/** Whose ground the symbol of an icon stands on: the brand's, or a member's, in their colour. */
export type IconFoot = 'brand' | 'member';

/**
 * The symbol for a square icon of `pixels` a side, in a box it fills from edge to edge: the disc's edges and its base
 * fall on pixel lines.
 *
 * @throws RangeError under 16 px or for a part of a pixel
 * @example composeIcon(brand, 16)
 */
export function composeIcon(brand: Brand, pixels: number, foot: IconFoot = 'brand'): Scene {
  if (!Number.isInteger(pixels) || pixels < 16) throw new RangeError(`An icon of ${pixels} px is none.`);
  const { symbol } = brand;
  const scale = symbol.box / (2 * symbol.disc.radius);
  const shapes = symbol.onGrid(pixels, foot) ?? centred(brand, scale, { grid: symbol.box / pixels, foot });
  return { ...square(brand, foot), shapes };
}

/** In units of the symbol: what a tile shows of its landscape, all of it inside the circle that systems may cut out. */
const tile = { side: 88, sky: 63 } as const;

/**
 * The symbol grown into a full square, for the icon of a telephone or an account: sky and people from edge to edge,
 * and the people inside the circle and the rounded squares that systems cut out (80 % of the side). Of the brand all is in its own ink;
 * a member has the ground.
 */
export function composeTile(brand: Brand, foot: IconFoot = 'brand'): Scene {
  const { symbol } = brand;
  const { side, sky } = tile;
  const ground = side - sky - (symbol.ground - symbol.horizon);
  const scene = symbol.landscape({ left: side / 2, right: side / 2, sky, ground });
  const isOurs = ({ role }: Shape) => foot === 'brand' && (role === 'member' || role === 'slab');
  const shapes = scene.shapes.map((shape): Shape => (isOurs(shape) ? { ...shape, role: 'mark' } : shape));
  return { ...scene, ...square(brand, foot), width: side, height: side, shapes };
}

/** Of the side of a square: how wide the disc is where a system paints the shape in a colour of its own. */
const stencil = 0.68;

/** The symbol by its outline alone, inside the same circle: inked in one ink, its people are left open. */
export function composeStencil(brand: Brand): Scene {
  const { box, disc } = brand.symbol;
  return { ...square(brand, 'brand'), shapes: centred(brand, (stencil * box) / (2 * disc.radius)) };
}

const square = ({ symbol: { box }, name }: Brand, foot: IconFoot) => ({
  width: box,
  height: box,
  kind: foot === 'brand' ? ('logo' as const) : ('badge' as const),
  title: `Symbole ${name}`,
});

interface Standing {
  /** Of one pixel, in units of the box: the base moves to the nearest line. */
  readonly grid?: number;
  readonly foot?: IconFoot;
}

/** The symbol in the middle of the square, by its own height. */
function centred(
  { symbol }: Brand,
  scale: number,
  { grid, foot = 'brand' }: Standing = {},
): readonly Shape[] {
  const { disc, box } = symbol;
  const middle = (disc.base + disc.centre[1] - disc.radius) / 2;
  const base = box / 2 + (disc.base - middle) * scale;
  const line = grid ? Math.round(base / grid) * grid : base;
  const at = { scale, x: box / 2 - disc.centre[0] * scale, y: line - disc.base * scale };
  return symbol.draw({ rendering: 'solid', foot }, at);
}

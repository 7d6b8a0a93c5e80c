import type { DuoParameters } from '../geometry/duo.ts';
import { rectanglePath } from '../geometry/polygon.ts';
import { smallCut, smallCut24 } from '../geometry/small-cut.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { cordee, duoShapes, symbolShapes } from './symbol.ts';
import { cooperative } from './wording.ts';

const side = 96;
const { disc } = cordee.parameters;

/** Under 28 px two people, on the grid of each size; from there the three. */
const hinted: Readonly<Record<number, DuoParameters>> = { 16: smallCut, 24: smallCut24 };

/**
 * The symbol for a square icon of `pixels` a side, in a 96-unit box it fills from edge to edge: at 16,
 * 24, 32 and 48 px the disc's edges and its base fall on pixel lines.
 *
 * @throws RangeError under 16 px or for a part of a pixel
 * @example composeIcon(16)
 */
export function composeIcon(pixels: number): Scene {
  if (!Number.isInteger(pixels) || pixels < 16) throw new RangeError(`An icon of ${pixels} px is none.`);
  const grid = hinted[pixels] ?? (pixels < 28 ? smallCut : null);
  return { ...square, shapes: grid ? duoShapes(grid) : centred(side / (2 * disc.radius), side / pixels) };
}

/**
 * The symbol on a full square of ground, for the icon of a telephone or an account: it stays inside the
 * circle and the rounded squares that systems cut out (80 % of the side).
 */
export function composeTile(): Scene {
  const ground: Shape = { role: 'ground', path: rectanglePath(0, 0, side, side), rule: 'nonzero' };
  return { ...square, shapes: [ground, ...centred(0.74)] };
}

const square = { width: side, height: side, title: `Symbole ${cooperative}` } as const;

/** The symbol in the middle of the square, by its own height; with a grid its base moves to the nearest line. */
function centred(scale: number, grid?: number): Shape[] {
  const middle = (disc.base + disc.centre[1] - disc.radius) / 2;
  const base = side / 2 + (disc.base - middle) * scale;
  const foot = grid ? Math.round(base / grid) * grid : base;
  const at = { scale, x: side / 2 - disc.centre[0] * scale, y: foot - disc.base * scale };
  return symbolShapes({ rendering: 'solid' }, at);
}

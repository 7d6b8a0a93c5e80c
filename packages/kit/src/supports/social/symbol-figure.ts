import { brand } from '@coodyssee/logo/brand';
import type { Scene } from '@coodyssee/logo/scene';
import { bounds, type Path, polygon } from '@coodyssee/logo/vector';
import { paintLogo } from '../artwork.ts';

/** The symbol that a member's colour may fill, with its box: the disc's width, down to its flat base. */
export const memberSymbol: Scene = { ...paintLogo('symbol').scene, kind: 'badge' };

/** Height of the symbol in parts of its width. */
export const symbolRise = memberSymbol.height / memberSymbol.width;

/** One gap of the symbol, in parts of its width. */
export const gapPart = brand.symbol.gap / memberSymbol.width;

/** Across for one down: the slope of every shoulder. */
const run = 3 / 4;

/**
 * The member's body carried down, by its own slope, to a ground one gap under the disc: the person stands on
 * the ground and the others stand behind.
 *
 * @param spot left side, base and width of the disc
 */
export function feetPath(spot: { readonly x: number; readonly base: number; readonly width: number }): Path {
  const body = memberSymbol.shapes.find(({ role }) => role === 'front-body');
  const box = body && bounds(body.path);
  if (!box) return [];
  const scale = spot.width / memberSymbol.width;
  const [left, right] = [spot.x + box.x * scale, spot.x + (box.x + box.width) * scale];
  const drop = gapPart * spot.width;
  // as far into the body and the ground as a small picture's pixel is high: no line of light parts them
  const hair = drop / 2;
  const [top, foot] = [spot.base - hair, drop + hair];
  return polygon([
    [left + hair * run, top],
    [right - hair * run, top],
    [right + foot * run, spot.base + foot],
    [left - foot * run, spot.base + foot],
  ]);
}

import { bounds } from '../../geometry/bounds.ts';
import { flatten } from '../../geometry/flatten.ts';
import type { Box, Path } from '../../geometry/path.ts';
import { isFilled, wallsOf } from '../../geometry/walls.ts';
import type { OwnOutline } from '../own-logo.ts';
import { refused } from '../refusals.ts';
import { boxPolygon, clipToConvex, convexOf } from './convex.ts';
import { finenessOf } from './fineness.ts';

/** Where a drawing is let through: inside any of these outlines. */
export type Region = readonly OwnOutline[];

const meets = (a: Box | null, b: Box | null): boolean =>
  a !== null &&
  b !== null &&
  a.x <= b.x + b.width &&
  b.x <= a.x + a.width &&
  a.y <= b.y + b.height &&
  b.y <= a.y + a.height;

/** More points are not tried one by one. */
const mostTried = 4000;

/** True where a whole path lies inside an outline of any form, as far as its own points and edges tell. */
function liesWithin(path: Path, { path: outline, rule }: OwnOutline): boolean {
  const walls = flatten(outline, finenessOf(outline)).flatMap(wallsOf);
  const edges = flatten(path, finenessOf(path)).flatMap(wallsOf);
  if (walls.length > mostTried || edges.length > mostTried) return false;
  return edges.every(({ from, to }) =>
    [0, 0.25, 0.5, 0.75].every((share) =>
      isFilled(walls, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], rule),
    ),
  );
}

/** An outline cut by one outline of a clip. One of the two must be convex, or nothing be cut at all. */
function cut(item: OwnOutline, clip: OwnOutline): OwnOutline {
  if (!meets(bounds(item.path), bounds(clip.path))) return { ...item, path: [] };
  const convexClip = convexOf(clip.path, finenessOf(clip.path));
  if (convexClip) return { ...item, path: clipToConvex(item.path, convexClip, finenessOf(item.path)) };
  const convexItem = convexOf(item.path, finenessOf(item.path));
  if (convexItem) return { ...clip, path: clipToConvex(clip.path, convexItem, finenessOf(clip.path)) };
  if (liesWithin(item.path, clip)) return item;
  throw refused('clip');
}

/**
 * What of an outline is seen through regions, each of which it must pass.
 * @throws IdentityError `own-logo-clip` where a form that is not convex would cut another one
 */
export const clipTo = (item: OwnOutline, regions: readonly Region[]): readonly OwnOutline[] =>
  regions.reduce<readonly OwnOutline[]>(
    (pieces, region) =>
      pieces
        .flatMap((piece) => region.map((outline) => cut(piece, outline)))
        .filter(({ path }) => path.length > 0),
    [item],
  );

/** The same for an upright frame. */
export function clipToFrame(path: Path, frame: Box): Path {
  return clipToConvex(path, boxPolygon(frame), finenessOf(path));
}

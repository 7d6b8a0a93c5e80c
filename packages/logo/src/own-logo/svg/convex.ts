import { flatten } from '../../geometry/flatten.ts';
import type { Box, Command, Matrix, Path, Point } from '../../geometry/path.ts';
import { finenessOf } from './fineness.ts';

type Polygon = readonly Point[];

/** Above 0 where a point lies on the inner side of an edge of a polygon that turns to the right on the page. */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** The part of a polygon on the inner side of one edge. */
function cutBy(points: Polygon, from: Point, to: Point): Polygon {
  const kept: Point[] = [];
  for (const [at, point] of points.entries()) {
    const before = points[(at + points.length - 1) % points.length] as Point;
    const [s0, s1] = [side(from, to, before), side(from, to, point)];
    if (s0 >= 0 !== s1 >= 0) {
      const share = s0 / (s0 - s1);
      kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
    }
    if (s1 >= 0) kept.push(point);
  }
  return kept;
}

/** True where every point lies inside a convex polygon, or on it. */
function isInside(points: Polygon, convex: Polygon, slack: number): boolean {
  return convex.every((from, at) => {
    const to = convex[(at + 1) % convex.length] as Point;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return points.every((point) => side(from, to, point) >= -slack * length);
  });
}

const closed = ([first, ...rest]: Polygon): Command[] =>
  first ? [['M', ...first], ...rest.map((point): Command => ['L', ...point]), ['Z']] : [];

/** The part of a path inside a convex polygon; the same path where nothing is cut off. */
function clipToConvex(path: Path, convex: Polygon): Path {
  const tolerance = finenessOf(path);
  const outlines = flatten(path, tolerance);
  if (isInside(outlines.flat(), convex, tolerance)) return path;
  return outlines.flatMap((outline) =>
    closed(
      convex.reduce<Polygon>(
        (rest, from, at) => cutBy(rest, from, convex[(at + 1) % convex.length] as Point),
        outline,
      ),
    ),
  );
}

/** The corners of a box that is turned, slanted or mirrored, always the same way round. */
function corners({ x, y, width, height }: Box, [a, b, c, d, e, f]: Matrix): Polygon {
  const at = (px: number, py: number): Point => [a * px + c * py + e, b * px + d * py + f];
  const round = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
  return a * d - b * c < 0 ? round.reverse() : round;
}

/** The part of a path inside a box that lies as a matrix says: outlines that cross stay as they are, at no cost. */
export const clipToBox = (path: Path, box: Box, matrix: Matrix): Path =>
  clipToConvex(path, corners(box, matrix));

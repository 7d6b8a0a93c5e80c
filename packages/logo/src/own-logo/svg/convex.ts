import { flatten } from '../../geometry/flatten.ts';
import type { Box, Command, Path, Point } from '../../geometry/path.ts';

type Polygon = readonly Point[];

/** Twice the signed area. */
const area = (points: Polygon): number =>
  points.reduce((sum, [x, y], at) => {
    const [nx, ny] = points[(at + 1) % points.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** What a path covers where its outlines do not cross. */
export const surfaceOf = (path: Path, tolerance: number): number =>
  Math.abs(flatten(path, tolerance).reduce((sum, outline) => sum + area(outline), 0)) / 2;

/** Points without those that repeat the one before: an edge of no length points anywhere. */
const apart = (points: Polygon, least: number): Polygon =>
  points.filter(([x, y], at) => {
    const [px, py] = points[(at + points.length - 1) % points.length] ?? [x, y];
    return Math.hypot(x - px, y - py) > least;
  });

/** The single outline of a path as a polygon that turns one way only; null for any other. */
export function convexOf(path: Path, tolerance: number): Polygon | null {
  const outlines = flatten(path, tolerance).filter((outline) => Math.abs(area(outline)) > tolerance ** 2);
  const [first, ...others] = outlines;
  if (!first || others.length > 0) return null;
  const only = apart(first, tolerance / 100);
  const turned = area(only) < 0 ? [...only].reverse() : only;
  const slack = -tolerance * Math.sqrt(Math.abs(area(only)));
  const isConvex = turned.every((point, at) => {
    const count = turned.length;
    return side(point, turned[(at + 1) % count] as Point, turned[(at + 2) % count] as Point) >= slack;
  });
  return isConvex ? turned : null;
}

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
export function isInside(points: Polygon, convex: Polygon, slack: number): boolean {
  return convex.every((from, at) => {
    const to = convex[(at + 1) % convex.length] as Point;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return points.every((point) => side(from, to, point) >= -slack * length);
  });
}

const closed = ([first, ...rest]: Polygon): Command[] =>
  first ? [['M', ...first], ...rest.map((point): Command => ['L', ...point]), ['Z']] : [];

/** The part of a path inside a convex polygon; the same path where nothing is cut off. */
export function clipToConvex(path: Path, convex: Polygon, tolerance: number): Path {
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

export const boxPolygon = ({ x, y, width, height }: Box): Polygon => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

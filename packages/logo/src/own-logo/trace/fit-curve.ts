import type { Command, Point } from '../../geometry/path.ts';
import { along, dot, length, minus } from '../stroke/vector.ts';

type Cubic = readonly [Point, Point, Point, Point];

const unit = (vector: Point): Point => {
  const long = length(vector) || 1;
  return [vector[0] / long, vector[1] / long];
};

/** Places of the points along the curve, 0 to 1, by the length between them. */
function byLength(points: readonly Point[]): number[] {
  const lengths = [0];
  for (const [index, point] of points.entries())
    if (index > 0) lengths.push((lengths[index - 1] ?? 0) + length(minus(point, points[index - 1] as Point)));
  const whole = lengths.at(-1) || 1;
  return lengths.map((value) => value / whole);
}

const weights = (t: number) => {
  const u = 1 - t;
  return [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3] as const;
};

function pointOn([p0, p1, p2, p3]: Cubic, t: number): Point {
  const [a, b, c, d] = weights(t);
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
}

/** The lengths of the two handles that bring a cubic nearest to the points (least squares). */
function bestCubic(points: readonly Point[], places: readonly number[], from: Point, to: Point): Cubic {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (const [index, point] of points.entries()) {
    const [a, b, c, d] = weights(places[index] ?? 0);
    const [v0, v1]: [Point, Point] = [
      [from[0] * b, from[1] * b],
      [to[0] * c, to[1] * c],
    ];
    const rest: Point = [
      point[0] - first[0] * (a + b) - last[0] * (c + d),
      point[1] - first[1] * (a + b) - last[1] * (c + d),
    ];
    c00 += dot(v0, v0);
    c01 += dot(v0, v1);
    c11 += dot(v1, v1);
    x0 += dot(v0, rest);
    x1 += dot(v1, rest);
  }
  const all = c00 * c11 - c01 * c01;
  const chord = length(minus(last, first));
  const [left, right] =
    Math.abs(all) > 1e-12 ? [(x0 * c11 - x1 * c01) / all, (c00 * x1 - c01 * x0) / all] : [0, 0];
  const isSound = [left, right].every((long) => long > chord * 1e-3 && long < chord * 4);
  return [
    first,
    along(first, from, isSound ? left : chord / 3),
    along(last, to, isSound ? right : chord / 3),
    last,
  ];
}

interface Stray {
  readonly most: number;
  readonly at: number;
}

function farthest(points: readonly Point[], places: readonly number[], cubic: Cubic): Stray {
  let [most, at] = [0, Math.floor(points.length / 2)];
  for (const [index, point] of points.entries()) {
    const off = length(minus(pointOn(cubic, places[index] ?? 0), point));
    if (off > most) [most, at] = [off, index];
  }
  return { most, at: Math.min(points.length - 2, Math.max(1, at)) };
}

/** Places moved to where the curve comes nearest to each point. */
function nearer(points: readonly Point[], places: readonly number[], cubic: Cubic): number[] {
  const [p0, p1, p2, p3] = cubic;
  return places.map((t, index) => {
    const u = 1 - t;
    const off = minus(pointOn(cubic, t), points[index] as Point);
    const slope = [0, 1].map((i) => {
      const [a, b, c, d] = [p0[i] ?? 0, p1[i] ?? 0, p2[i] ?? 0, p3[i] ?? 0];
      return [
        3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c)),
        6 * (u * (c - 2 * b + a) + t * (d - 2 * c + b)),
      ];
    });
    const [[dx = 0, ddx = 0] = [], [dy = 0, ddy = 0] = []] = slope;
    const below = dx * dx + dy * dy + off[0] * ddx + off[1] * ddy;
    return Math.abs(below) < 1e-9 ? t : Math.min(1, Math.max(0, t - (off[0] * dx + off[1] * dy) / below));
  });
}

const look = 4;
const leavingOf = (points: readonly Point[]): Point =>
  unit(minus(points[Math.min(look, points.length - 1)] as Point, points[0] as Point));
const arrivingOf = (points: readonly Point[]): Point => leavingOf([...points.slice(-look - 1)].reverse());

/** True where no point leaves the straight line between the ends by more than the tolerance. */
function isStraight(points: readonly Point[], tolerance: number): boolean {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const chord = minus(last, first);
  if (length(chord) < tolerance) return false;
  const [dx, dy] = unit(chord);
  return points.every(([x, y]) => Math.abs((x - first[0]) * dy - (y - first[1]) * dx) <= tolerance);
}

/** The directions at the two ends of a stretch, both pointing into it. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

export const endsOf = (points: readonly Point[]): Ends => ({
  from: leavingOf(points),
  to: arrivingOf(points),
});

/**
 * Points as few cubics and lines, none farther from its points than the tolerance, smooth where it is cut
 * (after P. Schneider, « Graphics Gems », 1990).
 */
export function fitCurve(points: readonly Point[], { from, to }: Ends, tolerance: number): Command[] {
  const last = points.at(-1) as Point;
  if (points.length < 3 || isStraight(points, tolerance * 0.7)) return [['L', ...last]];
  let places = byLength(points);
  let cubic = bestCubic(points, places, from, to);
  let stray = farthest(points, places, cubic);
  for (let round = 0; round < 4 && stray.most > tolerance && stray.most < tolerance * 5; round += 1) {
    places = nearer(points, places, cubic);
    cubic = bestCubic(points, places, from, to);
    stray = farthest(points, places, cubic);
  }
  if (stray.most <= tolerance) return [['C', ...cubic[1], ...cubic[2], ...cubic[3]]];
  const { at } = stray;
  const [before, after] = [
    points[Math.max(0, at - look)] as Point,
    points[Math.min(points.length - 1, at + look)] as Point,
  ];
  const through = unit(minus(after, before));
  return [
    ...fitCurve(points.slice(0, at + 1), { from, to: [-through[0], -through[1]] }, tolerance),
    ...fitCurve(points.slice(at), { from: through, to }, tolerance),
  ];
}

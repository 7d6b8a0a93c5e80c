import type { Path, Point } from './path.ts';

type Cubic = readonly [Point, Point, Point, Point];

/** How far a cubic bends from even steps along its chord. */
const bend = ([p0, p1, p2, p3]: Cubic): number =>
  Math.max(
    Math.hypot(p0[0] - 2 * p1[0] + p2[0], p0[1] - 2 * p1[1] + p2[1]),
    Math.hypot(p1[0] - 2 * p2[0] + p3[0], p1[1] - 2 * p2[1] + p3[1]),
  );

function pointOn([p0, p1, p2, p3]: Cubic, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
}

/** Points of a curve after its start, no chord farther from it than the tolerance. */
function chords(cubic: Cubic, tolerance: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.sqrt((3 * bend(cubic)) / (4 * tolerance))));
  return Array.from({ length: count }, (_, at) => pointOn(cubic, (at + 1) / count));
}

/**
 * The closed outlines of a path as polygons; the last point is joined to the first.
 * @param tolerance farthest that a chord may leave its curve, in drawing units; above 0
 */
export function flatten(path: Path, tolerance: number): readonly (readonly Point[])[] {
  const outlines: Point[][] = [];
  for (const command of path) {
    if (command[0] === 'M') outlines.push([[command[1], command[2]]]);
    const outline = outlines.at(-1);
    const from = outline?.at(-1);
    if (!outline || !from) continue;
    if (command[0] === 'L') outline.push([command[1], command[2]]);
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = command;
      outline.push(...chords([from, [x1, y1], [x2, y2], [x, y]], tolerance));
    }
  }
  return outlines;
}

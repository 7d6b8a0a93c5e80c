import type { Command, Path, Point } from '../../geometry/path.ts';
import { length, minus, mix } from './vector.ts';

/** A line is a cubic with its handles on its ends. */
export interface Segment {
  readonly points: readonly [Point, Point, Point, Point];
  readonly isLine: boolean;
}

/** One outline of a path as segments that have a length. */
export interface Trail {
  readonly segments: readonly Segment[];
  readonly isClosed: boolean;
  /** Where it begins; all there is of a trail without length. */
  readonly start: Point;
}

const lineSegment = (from: Point, to: Point): Segment => ({
  points: [from, from, to, to],
  isLine: true,
});

const hasLength = ({ points: [p0, p1, p2, p3] }: Segment) =>
  [p1, p2, p3].some((point) => length(minus(point, p0)) > 1e-9);

export const reversed = ({ points: [p0, p1, p2, p3], isLine }: Segment): Segment => ({
  points: [p3, p2, p1, p0],
  isLine,
});

const firstLong = (vectors: readonly Point[]): Point => {
  const found = vectors.find((vector) => length(vector) > 1e-9) ?? [1, 0];
  const long = length(found) || 1;
  return [found[0] / long, found[1] / long];
};

/** The direction in which a segment leaves, of length one. */
export const leaving = ({ points: [p0, p1, p2, p3] }: Segment): Point =>
  firstLong([minus(p1, p0), minus(p2, p0), minus(p3, p0)]);

/** The direction in which it arrives. */
export const arriving = ({ points: [p0, p1, p2, p3] }: Segment): Point =>
  firstLong([minus(p3, p2), minus(p3, p1), minus(p3, p0)]);

/** The two halves of a curve. */
export function halves({ points: [p0, p1, p2, p3], isLine }: Segment): readonly [Segment, Segment] {
  const [a, b, c] = [mix(p0, p1, 0.5), mix(p1, p2, 0.5), mix(p2, p3, 0.5)];
  const [d, e] = [mix(a, b, 0.5), mix(b, c, 0.5)];
  const middle = mix(d, e, 0.5);
  return [
    { points: [p0, a, d, middle], isLine },
    { points: [middle, e, c, p3], isLine },
  ];
}

function segmentTo(from: Point, command: Command, start: Point): Segment | null {
  if (command[0] === 'Z') return lineSegment(from, start);
  if (command[0] === 'L') return lineSegment(from, [command[1], command[2]]);
  if (command[0] === 'M') return null;
  const [, x1, y1, x2, y2, x, y] = command;
  return { points: [from, [x1, y1], [x2, y2], [x, y]], isLine: false };
}

/** The outlines of a path one by one. */
export function trailsOf(path: Path): readonly Trail[] {
  const trails: { segments: Segment[]; isClosed: boolean; start: Point }[] = [];
  let at: Point = [0, 0];
  for (const command of path) {
    if (command[0] === 'M') trails.push({ segments: [], isClosed: false, start: [command[1], command[2]] });
    const trail = trails.at(-1);
    if (!trail) continue;
    const segment = segmentTo(at, command, trail.start);
    if (segment && hasLength(segment)) trail.segments.push(segment);
    if (command[0] === 'Z') trail.isClosed = true;
    at = command[0] === 'Z' ? trail.start : (command.slice(-2) as unknown as Point);
  }
  return trails;
}

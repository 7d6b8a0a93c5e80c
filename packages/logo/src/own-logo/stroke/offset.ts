import type { Command, Point } from '../../geometry/path.ts';
import { arriving, halves, leaving, type Segment } from './segment.ts';
import { along, dot, length, minus, normalOf } from './vector.ts';

/** Deeper halves would be shorter than any tool can follow. */
const mostHalves = 7;

function pointOn([p0, p1, p2, p3]: Segment['points'], t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
}

function directionOn(points: Segment['points'], t: number): Point {
  const [p0, p1, p2, p3] = points;
  const u = 1 - t;
  const part = (at: 0 | 1) =>
    u * u * (p1[at] - p0[at]) + 2 * u * t * (p2[at] - p1[at]) + t * t * (p3[at] - p2[at]);
  const vector: Point = [part(0), part(1)];
  const long = length(vector);
  return long > 1e-12 ? [vector[0] / long, vector[1] / long] : leaving({ points, isLine: false });
}

/** The same curve a distance to its side, as one cubic: exact for an arc, near for what bends little. */
function shifted(segment: Segment, distance: number): Segment['points'] {
  const [p0, p1, p2, p3] = segment.points;
  const from = along(p0, normalOf(leaving(segment)), distance);
  const to = along(p3, normalOf(arriving(segment)), distance);
  const chord = minus(p3, p0);
  const long = length(chord);
  const moved = minus(to, from);
  const scale = long > 1e-9 ? (Math.sign(dot(moved, chord)) * length(moved)) / long : 1;
  return [from, along(from, minus(p1, p0), scale), along(to, minus(p2, p3), scale), to];
}

/** How far the single cubic strays from the true offset. */
function strayOf({ points }: Segment, guess: Segment['points'], distance: number): number {
  const misses = [0.25, 0.5, 0.75].map((t) => {
    const wanted = along(pointOn(points, t), normalOf(directionOn(points, t)), distance);
    return length(minus(pointOn(guess, t), wanted));
  });
  return Math.max(...misses);
}

/**
 * A segment moved to its side, as commands from where the pen stands.
 * @param tolerance farthest that it may be from the true offset
 */
export function offsetSegment(
  segment: Segment,
  distance: number,
  tolerance: number,
  left = mostHalves,
): Command[] {
  const guess = shifted(segment, distance);
  if (segment.isLine) return [['L', ...guess[3]]];
  if (left > 0 && strayOf(segment, guess, distance) > tolerance) {
    const [first, second] = halves(segment);
    return [
      ...offsetSegment(first, distance, tolerance, left - 1),
      ...offsetSegment(second, distance, tolerance, left - 1),
    ];
  }
  return [['C', ...guess[1], ...guess[2], ...guess[3]]];
}

import type { Point } from '../../geometry/path.ts';

/**
 * The one slope of the identity: 4 down for 3 across, the 3-4-5 triangle. Its sine and cosine are
 * exact decimals, so everything cut parallel to a ridge lands on short numbers.
 */
export const slope = { rise: 4 / 3, run: 3 / 4, across: 0.6, down: 0.8 } as const;

/** A side of a summit: -1 falls to the left, 1 to the right. */
export type Side = -1 | 1;

/** How far down the axis a line moves when it is shifted square to itself by `distance`. */
export const dropFor = (distance: number): number => distance / slope.across;

/** Where the slope from an apex reaches the height y. */
export const slopeAt = ([x, y0]: Point, side: Side, y: number): Point => [x + side * (y - y0) * slope.run, y];

/** Where the slope that falls right from one apex meets the slope that falls left from another. */
export function valley(left: Point, right: Point): Point {
  const x = (left[0] + right[0] + (right[1] - left[1]) * slope.run) / 2;
  return [x, left[1] + (x - left[0]) * slope.rise];
}

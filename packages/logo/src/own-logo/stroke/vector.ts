import type { Point } from '../../geometry/path.ts';

export const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by];
/** From a point, so far in a direction. */
export const along = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dx * by, y + dy * by];
export const cross = ([ax, ay]: Point, [bx, by]: Point): number => ax * by - ay * bx;
export const dot = ([ax, ay]: Point, [bx, by]: Point): number => ax * bx + ay * by;
export const length = ([x, y]: Point): number => Math.hypot(x, y);
/** Square to a direction, to its right on a page whose y runs down. */
export const normalOf = ([x, y]: Point): Point => [-y, x];
export const mix = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

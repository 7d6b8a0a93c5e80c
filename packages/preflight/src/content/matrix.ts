/** An affine map as a PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export const followedBy = (first: Matrix, next: Matrix): Matrix => [
  first[0] * next[0] + first[1] * next[2],
  first[0] * next[1] + first[1] * next[3],
  first[2] * next[0] + first[3] * next[2],
  first[2] * next[1] + first[3] * next[3],
  first[4] * next[0] + first[5] * next[2] + next[4],
  first[4] * next[1] + first[5] * next[3] + next[5],
];

/** Six numbers as a map; undefined where they are not that. */
export function matrixOf(values: readonly unknown[]): Matrix | undefined {
  const isMap = values.length === 6 && values.every((value) => typeof value === 'number');
  return isMap ? (values as unknown as Matrix) : undefined;
}

/** Points across and up of the unit square, where pictures are laid. */
export const sidesOf = ([a, b, c, d]: Matrix): readonly [number, number] => [
  Math.hypot(a, b),
  Math.hypot(c, d),
];

export const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** By how much areas grow, as a length. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The way back; undefined where all falls on a line. */
export function inverseOf([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return undefined;
  const [p, q, r, s] = [d / area, -b / area, -c / area, a / area];
  return [p, q, r, s, -(e * p + f * r), -(e * q + f * s)];
}

/** Six decimals are the most that `String` writes without an exponent. */
const mostDecimals = 6;

/**
 * The fewest decimals that keep a rounded coordinate within `tolerance` of the true one.
 * @param tolerance greatest error allowed, in the coordinate's own unit; above 0
 * @example decimalsWithin(0.0096) // 2
 */
export function decimalsWithin(tolerance: number): number {
  let decimals = 0;
  while (decimals < mostDecimals && 0.5 / 10 ** decimals > tolerance) decimals += 1;
  return decimals;
}

/**
 * The value rounded to so many decimals, never -0.
 * @throws RangeError when the value is not finite: a drawing with such a coordinate is a fault in our code.
 * @example round(12.3456, 2) // 12.35
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate is ${value}, so nothing can be drawn.`);
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}

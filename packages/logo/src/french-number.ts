/**
 * A number as French readers write it: a comma before its decimals.
 * @param digits decimals, rounded; without it, as many as the number has
 * @example frenchNumber(4.58, 1) // '4,6'
 */
export const frenchNumber = (value: number, digits?: number): string =>
  (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', ',');

/**
 * A length as a French reader writes it, with a no-break space before the unit.
 *
 * @example frenchMm(0.25) // '0,25 mm'
 */
export const frenchMm = (mm: number): string => `${String(Number(mm.toFixed(2))).replace('.', ',')}\u00a0mm`;

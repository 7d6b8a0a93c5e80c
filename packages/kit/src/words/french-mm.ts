import { frenchNumber } from './french-number.ts';

/**
 * A length as a French reader writes it, with a no-break space before the unit.
 *
 * @example frenchMm(0.25) // '0,25 mm'
 */
export const frenchMm = (mm: number): string => `${frenchNumber(Number(mm.toFixed(2)))}\u00a0mm`;

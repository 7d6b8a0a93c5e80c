import { frenchMm } from './french-mm.ts';
import type { Said } from './language.ts';

/** A length as a reader of each language writes it, with a no-break space before the unit. */
export const saidMm: Said<(mm: number) => string> = {
  fr: frenchMm,
  en: (mm) => `${englishNumber(mm)}\u00a0mm`,
};

/** @example englishNumber(63.99) // '63.99' */
export const englishNumber = (value: number): string => String(Number(value.toFixed(2)));

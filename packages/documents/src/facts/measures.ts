import { frenchMm } from '@coodyssee/kit/words';

/** `35 mm`, `7,5 mm`: at most one decimal. */
export const mm = (value: number): string => frenchMm(Math.round(value * 10) / 10);

const fixed = (digits: number) =>
  new Intl.NumberFormat('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** `3.499` → « 3,49 »: cut and never rounded up, so that no figure passes which does not. */
export const ratioText = (ratio: number): string => fixed(2).format(Math.floor(ratio * 100 + 1e-9) / 100);

/** `7.5` → « 7,5 ». */
export const plain = (value: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: 2 }).format(value);

import { limits } from '../limits.ts';

/** CSS pixels in one unit. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
};

const written = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%|[a-z]*)\s*$/i;

/** A number that a drawing may hold; undefined for what is none, or out of all measure. */
export function finiteNumber(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= limits.coordinate ? value : undefined;
}

/**
 * A length in user units.
 * @param whole what 100 % is
 * @param fallback for what is absent or unreadable
 * @example readLength('10mm', 100, 0) // 37.8
 */
export function readLength(text: string | undefined, whole: number, fallback: number): number {
  const [, number = '', unit = ''] = written.exec(text ?? '') ?? [];
  const value = number === '' ? undefined : finiteNumber(number);
  const factor = unit === '%' ? whole / 100 : units[unit.toLowerCase()];
  return value === undefined || factor === undefined ? fallback : value * factor;
}

/** Numbers parted by spaces or commas, up to the first that is none. */
export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const [word] of text.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[^\s,]/gi)) {
    const value = finiteNumber(word);
    if (value === undefined) break;
    numbers.push(value);
  }
  return numbers;
}

/** Lengths parted by spaces or commas; none where one of them cannot be read. */
export function readLengths(text: string, whole: number): readonly number[] {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const lengths = words.map((word) => readLength(word, whole, Number.NaN));
  return lengths.every(Number.isFinite) ? lengths : [];
}

/** A part of one: `0.5` or `50%`. */
export const readShare = (text: string | undefined): number =>
  Math.min(1, Math.max(0, readLength(text, 1, 1)));

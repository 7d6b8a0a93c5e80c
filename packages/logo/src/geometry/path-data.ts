import { round } from './number.ts';
import type { Path } from './path.ts';

/** `0.5` is written `.5` and `-0.5` is written `-.5`: readers of SVG take both. */
function shorten(value: number): string {
  const text = String(value);
  if (value >= 1 || value <= -1 || value === 0) return text;
  return value > 0 ? text.slice(1) : `-${text.slice(2)}`;
}

/** A space only where two numbers would run together. */
function separator(before: string, next: string): string {
  const standsAlone = before === '' || next.startsWith('-') || (next.startsWith('.') && before.includes('.'));
  return standsAlone ? '' : ' ';
}

/** What may stand without its letter: the same command again, or a line after its move. */
const implied: Readonly<Record<string, string>> = { M: 'L', L: 'L', C: 'C' };

/**
 * A path in SVG's own words, compact, still in absolute M L C Z.
 * @param decimals places kept on every coordinate, in drawing units
 * @throws RangeError when a coordinate is not finite
 * @example pathData([['M', 0.5, 1], ['L', 3, -2], ['Z']], 2) // 'M.5 1 3-2Z'
 */
export function pathData(path: Path, decimals: number): string {
  const parts: string[] = [];
  let letterBefore = '';
  let numberBefore = '';
  for (const [letter, ...values] of path) {
    if (implied[letterBefore] !== letter) {
      parts.push(letter);
      numberBefore = '';
    }
    for (const value of values) {
      const next = shorten(round(value, decimals));
      parts.push(separator(numberBefore, next), next);
      numberBefore = next;
    }
    letterBefore = letter;
  }
  return parts.join('');
}

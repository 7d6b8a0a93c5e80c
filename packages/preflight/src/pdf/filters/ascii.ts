import { Growing } from '../growing.ts';
import type { Filter } from './filter.ts';

const [tilde, z, first, last, greater] = [126, 122, 33, 117, 62];

/** Two digits to a byte. */
export const asciiHex: Filter = ({ bytes, most }) => {
  const out = new Growing(most);
  let high: number | undefined;
  for (const code of bytes) {
    if (code === greater) break;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high === undefined) high = digit;
    else {
      out.push(high * 16 + digit);
      high = undefined;
    }
  }
  if (high !== undefined) out.push(high * 16);
  return { bytes: out.taken(), whole: !out.isFull };
};

/** Four bytes of the number that five signs write; of fewer signs one byte less. */
function pushGroup(out: Growing, digits: readonly number[]): void {
  const padded = [0, 1, 2, 3, 4].map((at) => digits[at] ?? 84);
  const value = padded.reduce((sum, digit) => sum * 85 + digit, 0);
  for (let at = 0; at < digits.length - 1; at += 1) out.push(Math.floor(value / 256 ** (3 - at)) & 255);
}

/** Five signs to four bytes. */
export const ascii85: Filter = ({ bytes, most }) => {
  const out = new Growing(most);
  let digits: number[] = [];
  for (const code of bytes) {
    if (code === tilde) break;
    if (code === z && digits.length === 0) for (let at = 0; at < 4; at += 1) out.push(0);
    if (code < first || code > last) continue;
    digits.push(code - first);
    if (digits.length < 5) continue;
    pushGroup(out, digits);
    digits = [];
  }
  pushGroup(out, digits);
  return { bytes: out.taken(), whole: !out.isFull };
};

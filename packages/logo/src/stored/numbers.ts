/** The last character of a number holds its 64 lowest values, those before it 28 each. */
const [last, before] = [64, 28] as const;
/** From `#` on: printable, and none of them a quotation mark. */
const first = 35;

/**
 * Whole numbers as text that a module can hold and a server packs well: most take one character.
 * @example writeNumbers([0, -1, 1, 400]) // '#$%oC'
 */
export const writeNumbers = (numbers: readonly number[]): string => numbers.map(writeNumber).join('');

function writeNumber(number: number): string {
  const value = number < 0 ? -2 * number - 1 : 2 * number;
  const digits = [value % last];
  for (let high = Math.floor(value / last); high > 0; high = Math.floor(high / before))
    digits.unshift(last + (high % before));
  return String.fromCharCode(...digits.map((digit) => first + digit));
}

/** The numbers that {@link writeNumbers} wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - first;
    if (digit >= last) {
      high = high * before + (digit - last);
      continue;
    }
    const value = high * last + digit;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    high = 0;
  }
  return numbers;
}

import { latestOf } from './latest.ts';
import type { Path } from './path.ts';

/** What may stand without its letter: the same command again, or a line after its move. */
const implied: Readonly<Record<string, string>> = { M: 'L', L: 'L', C: 'C' };

/** `.5`, or nothing for 0: the point and what follows it, by its count of last places. */
type Fractions = (units: number) => string;

/** Two decimals have a hundred fractions, a drawing thousands of numbers: each fraction is written once. */
function writeFractions(scale: number): Fractions {
  const known: string[] = [];
  return (units) => {
    known[units] ??= String(units / scale).slice(1);
    return known[units];
  };
}

const fractionsOf = Array.from({ length: 7 }, (_, decimals) => writeFractions(10 ** decimals));

/**
 * A path in SVG's own words, compact, still in absolute M L C Z: 0.5 is `.5`, and a space stands only where
 * two numbers would run together. Numbers are counted in last places and never written as fractions of a
 * double, which takes three times as long: a preview writes all of them at every key.
 * @param decimals places kept on every coordinate, in drawing units; 0 to 6
 * @throws RangeError when a coordinate is not finite
 * @example pathData([['M', 0.5, 1], ['L', 3, -2], ['Z']], 2) // 'M.5 1 3-2Z'
 */
export const pathData: (path: Path, decimals: number) => string = latestOf(writePath);

function writePath(path: Path, decimals: number): string {
  const write = numberWriter(decimals);
  let text = '';
  let letterBefore = '';
  for (const command of path) {
    const isNew = implied[letterBefore] !== command[0];
    letterBefore = command[0];
    if (isNew) text += letterBefore;
    for (let i = 1; i < command.length; i++) text += write(command[i] as number, isNew && i === 1);
  }
  return text;
}

/** Writes one number after another; a number that is `first` after its letter needs nothing before it. */
function numberWriter(decimals: number): (value: number, first: boolean) => string {
  const scale = 10 ** decimals;
  const fractions = fractionsOf[decimals] as Fractions;
  let dotted = false;
  return (value, first) => {
    const units = Math.round(value * scale);
    if (!Number.isFinite(units)) throw new RangeError(`A coordinate is ${value}, so nothing can be drawn.`);
    const whole = Math.floor(Math.abs(units) / scale);
    const part = Math.abs(units) - whole * scale;
    const runsOn = units >= 0 && !first && !(dotted && whole === 0 && part > 0);
    const before = units < 0 ? '-' : runsOn ? ' ' : '';
    dotted = part > 0;
    return `${before}${whole > 0 || part === 0 ? whole : ''}${fractions(part)}`;
  };
}

/** The wordmark « Coodyssée », drawn: five letters of its own at the symbol's slope, each pair spaced by eye. */
import type { Command, Path, Point } from '../packages/logo/src/geometry/path.ts';
import { polygon } from '../packages/logo/src/geometry/polygon.ts';
import { place, translate } from '../packages/logo/src/geometry/transform.ts';
import { letters } from './wordmark-letters.ts';

/** Across for one down: the symbol's slope. */
const run = 3 / 4;
const xHeight = 500;
/** Thickness of the y, measured along a line of writing: a little under the stems, for a slope looks darker than they do. */
const thickness = 147.5;

/** Two straight legs at the slope, the long one down to the descender: no hook. */
function y(): Path {
  const top = 347.5;
  const foot = 190;
  const down = (x: number, by: number): Point => [x, -xHeight + by];
  /** Where the short leg, falling from `from`, meets the left side of the long one. */
  const meet = (from: number) => ((top - from) / 2 / run) as number;
  const long = top - (xHeight + foot) * run;
  return polygon([
    down(0, 0),
    down(thickness, 0),
    down(thickness + meet(thickness) * run, meet(thickness)),
    down(top, 0),
    down(top + thickness, 0),
    [long + thickness, foot],
    [long, foot],
    down(meet(0) * run, meet(0)),
  ]);
}

/** The acute: a bar at the slope, over the e with one gap of the symbol between them. */
function acute(): Path {
  const [low, high, width, axis] = [567.6, 712, 140, 270];
  const reach = ((high - low) * run) / 2;
  return polygon([
    [axis - reach - width / 2, -low],
    [axis + reach - width / 2, -high],
    [axis + reach + width / 2, -high],
    [axis - reach + width / 2, -low],
  ]);
}

const drawn = (data: string): Path =>
  (data.match(/[MLCZ][^MLCZ]*/g) ?? []).map((command) => {
    const numbers = command.slice(1).match(/-?\d+/g) ?? [];
    return [command[0], ...numbers.map((n) => Number(n) / 10_000)] as unknown as Command;
  });
/** From thousandths of an em. */
const inEm = (path: Path): Path => place(path, 1 / 1000, 0, 0);
const glyphs = {
  C: drawn(letters.C),
  o: drawn(letters.o),
  d: drawn(letters.d),
  y: inEm(y()),
  s: drawn(letters.s),
  e: drawn(letters.e),
  é: [...drawn(letters.e), ...inEm(acute())],
} as const;

/** Where each letter begins, in thousandths of an em: its ink, and the upper left corner of the y. */
const line: readonly (readonly [keyof typeof glyphs, number])[] = [
  ['C', 0],
  ['o', 664.3],
  ['o', 1240.8],
  ['d', 1815.7],
  ['y', 2428.9],
  ['s', 2901],
  ['s', 3348],
  ['é', 3794],
  ['e', 4345.2],
];

/** The word in em, on the baseline. */
export const wordmarkPath = (): Path => line.flatMap(([letter, x]) => translate(glyphs[letter], x / 1000, 0));

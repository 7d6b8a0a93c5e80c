import type { Command, Path, Point } from '../../geometry/path.ts';
import type { Budget } from '../limits.ts';
import { ellipticArc } from './elliptic-arc.ts';
import { createPathReader, type PathReader } from './path-reader.ts';

/** Path data, read as far as it goes. */
export interface ReadPath {
  readonly path: Path;
  /** False where it stopped at something that is no path data; what came before is drawn, as SVG says. */
  readonly isWhole: boolean;
}

/** The pen: where it is, where its outline began, and the last handle, which smooth curves mirror. */
interface Pen {
  at: Point;
  start: Point;
  handle: { readonly kind: 'C' | 'Q'; readonly point: Point } | null;
}

const kinds: Readonly<Record<string, string>> = {
  ...{ M: 'pp', L: 'pp', H: 'x', V: 'y', Z: '' },
  ...{ C: 'pppppp', S: 'pppp', Q: 'pppp', T: 'pp', A: 'nnnffpp' },
};

/** The numbers of one command, absolute; undefined where one is missing. */
function readValues(reader: PathReader, letter: string, [x, y]: Point): number[] | undefined {
  const isRelative = letter !== letter.toUpperCase();
  const values: number[] = [];
  for (const [at, kind] of [...(kinds[letter.toUpperCase()] ?? '')].entries()) {
    const value = kind === 'f' ? reader.flag() : reader.number();
    if (value === undefined) return undefined;
    const isAcross = kind === 'x' || (kind === 'p' && (at % 2 === 0) !== (letter.toUpperCase() === 'A'));
    const shift = kind === 'n' || kind === 'f' || !isRelative ? 0 : isAcross ? x : y;
    values.push(value + shift);
  }
  return values;
}

const mirrored = ({ at, handle }: Pen, kind: 'C' | 'Q'): Point =>
  handle?.kind === kind ? [2 * at[0] - handle.point[0], 2 * at[1] - handle.point[1]] : at;

function quadratic(pen: Pen, [cx, cy]: Point, [x, y]: Point): Command[] {
  const [x0, y0] = pen.at;
  pen.handle = { kind: 'Q', point: [cx, cy] };
  return [
    [
      'C',
      x0 + (2 / 3) * (cx - x0),
      y0 + (2 / 3) * (cy - y0),
      x + (2 / 3) * (cx - x),
      y + (2 / 3) * (cy - y),
      x,
      y,
    ],
  ];
}

function cubic(pen: Pen, first: Point, second: Point, to: Point): Command[] {
  pen.handle = { kind: 'C', point: second };
  return [['C', ...first, ...second, ...to]];
}

type Draw = (pen: Pen, values: number[]) => Command[];

/** What each letter draws, from absolute numbers. */
const draw: Readonly<Record<string, Draw>> = {
  M: (pen, [x = 0, y = 0]) => {
    pen.start = [x, y];
    return [['M', x, y]];
  },
  L: (_, [x = 0, y = 0]) => [['L', x, y]],
  H: (pen, [x = 0]) => [['L', x, pen.at[1]]],
  V: (pen, [y = 0]) => [['L', pen.at[0], y]],
  C: (pen, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]) => cubic(pen, [a, b], [c, d], [x, y]),
  S: (pen, [c = 0, d = 0, x = 0, y = 0]) => cubic(pen, mirrored(pen, 'C'), [c, d], [x, y]),
  Q: (pen, [c = 0, d = 0, x = 0, y = 0]) => quadratic(pen, [c, d], [x, y]),
  T: (pen, [x = 0, y = 0]) => quadratic(pen, mirrored(pen, 'Q'), [x, y]),
  A: (pen, [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, x = 0, y = 0]) =>
    ellipticArc(pen.at, { radii: [rx, ry], rotation, large: large === 1, sweep: sweep === 1, to: [x, y] }),
  Z: () => [['Z']],
};

function apply(pen: Pen, letter: string, values: number[]): Command[] {
  const { handle } = pen;
  const commands = draw[letter]?.(pen, values) ?? [];
  // only a curve leaves a handle behind
  if (pen.handle === handle) pen.handle = null;
  const last = commands.at(-1);
  pen.at = !last || last[0] === 'Z' ? (last ? pen.start : pen.at) : (last.slice(-2) as unknown as Point);
  return commands;
}

/** After an outline is closed, the next may begin without a move; ours always moves. */
const opened = (path: Command[], pen: Pen, letter: string): Command[] =>
  path.at(-1)?.[0] === 'Z' && letter !== 'M' && letter !== 'Z' ? [['M', ...pen.at]] : [];

/**
 * Reads path data of any kind into absolute M L C Z.
 * @throws IdentityError `own-logo-too-large` beyond the budget's commands
 * @example parsePath('m1 1h2v2z', budget).path // M 1 1, L 3 1, L 3 3, Z
 */
export function parsePath(data: string, budget: Budget): ReadPath {
  const reader = createPathReader(data);
  const pen: Pen = { at: [0, 0], start: [0, 0], handle: null };
  const path: Command[] = [];
  let letter = '';
  while (!reader.atEnd()) {
    const goesOn = letter !== '' && letter.toUpperCase() !== 'Z' && reader.hasNumber();
    // numbers after a move are lines
    const next = goesOn ? letter.replace('M', 'L').replace('m', 'l') : reader.letter();
    if (!next || (path.length === 0 && next.toUpperCase() !== 'M')) return { path, isWhole: false };
    const values = readValues(reader, next, pen.at);
    if (!values) return { path, isWhole: false };
    budget.spend('commands');
    const kind = next.toUpperCase();
    path.push(...opened(path, pen, kind), ...apply(pen, kind, values));
    letter = next;
  }
  return { path, isWhole: true };
}

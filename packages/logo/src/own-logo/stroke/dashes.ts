import { flatten } from '../../geometry/flatten.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { length, minus, mix } from './vector.ts';

/** More pieces than this are a texture, no dashes. */
const mostDashes = 5000;

/** A position in the pattern: which length of it, and what is left of that. */
function startIn(pattern: readonly number[], offset: number) {
  const whole = pattern.reduce((sum, part) => sum + part, 0);
  let rest = ((offset % whole) + whole) % whole;
  let at = 0;
  // a dash without length is drawn too, by its caps
  for (let part = pattern[at] ?? 0; rest > 0 && rest >= part; part = pattern[at] ?? 0) {
    rest -= part;
    at = (at + 1) % pattern.length;
  }
  return { at, left: (pattern[at] ?? 0) - rest };
}

interface Pattern {
  readonly lengths: readonly number[];
  readonly offset: number;
}

function dashOutline(
  points: readonly Point[],
  { lengths: pattern, offset }: Pattern,
  most: number,
): Point[][] {
  let { at, left } = startIn(pattern, offset);
  const dashes: Point[][] = at % 2 === 0 ? [[points[0] as Point]] : [];
  for (const [index, to] of points.entries()) {
    let from = points[index - 1];
    while (from && dashes.length < most) {
      const long = length(minus(to, from));
      if (long < left) {
        left -= long;
        if (at % 2 === 0) dashes.at(-1)?.push(to);
        break;
      }
      const cut = mix(from, to, long === 0 ? 1 : left / long);
      if (at % 2 === 0) dashes.at(-1)?.push(cut);
      else dashes.push([cut]);
      at = (at + 1) % pattern.length;
      left = Math.max(pattern[at] ?? 0, 1e-6);
      from = cut;
    }
  }
  return dashes;
}

const openPath = ([first, ...rest]: readonly Point[]): Path =>
  first ? [['M', ...first], ...rest.map((point) => ['L', ...point] as const)] : [];

/** Closed outlines come back to their start as one more line. */
const withClosing = (path: Path): Path => {
  let start: Point = [0, 0];
  return path.map((command) => {
    if (command[0] === 'M') start = [command[1], command[2]];
    return command[0] === 'Z' ? (['L', ...start] as const) : command;
  });
};

/**
 * A path cut into dashes, as open lines.
 * @param pattern lengths of dashes and gaps in turn, not all 0
 */
export function dashPath(path: Path, pattern: readonly number[], offset: number, tolerance: number): Path {
  const lengths = pattern.length % 2 === 0 ? pattern : [...pattern, ...pattern];
  const dashes: Point[][] = [];
  for (const outline of flatten(withClosing(path), tolerance)) {
    if (outline.length < 2 || dashes.length >= mostDashes) continue;
    dashes.push(...dashOutline(outline, { lengths, offset }, mostDashes - dashes.length));
  }
  return dashes.flatMap(openPath);
}

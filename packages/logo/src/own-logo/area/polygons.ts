import { areaPaths, FillRule, type Paths64, union } from 'clipper2-ts';
import { flatten } from '../../geometry/flatten.ts';
import type { Command, Path } from '../../geometry/path.ts';
import type { OwnOutline } from '../own-logo.ts';
import { finenessOf } from '../svg/fineness.ts';

/** Whole numbers up to here are multiplied without loss. */
const finest = 2 ** 25;

/** What an outline covers, as polygons on a fine grid that no longer cross: outlines one way, holes the other. */
export interface Polygons {
  readonly paths: Paths64;
  /** Steps of the grid in one unit, a power of two. */
  readonly scale: number;
}

/** The finest grid that holds all points of some outlines. */
export function scaleFor(outlines: readonly OwnOutline[]): number {
  let most = 1e-9;
  for (const { path } of outlines)
    for (const command of path)
      for (let at = 1; at < command.length; at += 1) most = Math.max(most, Math.abs(command[at] as number));
  return 2 ** Math.floor(Math.log2(finest / most));
}

const rules = { evenodd: FillRule.EvenOdd, nonzero: FillRule.NonZero } as const;

/** An outline's own points on the grid, crossings and all. */
const gridded = ({ path }: OwnOutline, scale: number): Paths64 =>
  flatten(path, finenessOf(path)).map((points) =>
    points.map(([x, y]) => ({ x: Math.round(x * scale), y: Math.round(y * scale) })),
  );

/** Lines that a sweep has to carry, times the points where it stops: what joining outlines costs. */
export function costOf(outlines: readonly OwnOutline[]): number {
  let [points, rise, top, bottom] = [0, 0, Infinity, -Infinity];
  for (const { path } of outlines)
    for (const outline of flatten(path, finenessOf(path)))
      for (const [at, [, y]] of outline.entries()) {
        points += 1;
        rise += Math.abs(y - (outline[(at + 1) % outline.length]?.[1] ?? y));
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return points * (bottom > top ? Math.max(2, rise / (bottom - top)) : 2);
}

/** An area cuts many outlines, one after the other: what it covers is worked out once. */
const known = new WeakMap<Path, Map<string, Paths64>>();

function uncrossed(outline: OwnOutline, scale: number): Paths64 {
  const own = known.get(outline.path) ?? new Map<string, Paths64>();
  const key = `${outline.rule} ${scale}`;
  const paths = own.get(key) ?? union(gridded(outline, scale), rules[outline.rule]);
  known.set(outline.path, own.set(key, paths));
  return paths;
}

/** What one or more outlines cover together. */
export function polygonsOf(outlines: readonly OwnOutline[], scale: number): Polygons {
  const each = outlines.map((outline) => uncrossed(outline, scale));
  const [only] = each;
  const paths = each.length === 1 && only ? only : union(each.flat(), FillRule.NonZero);
  return { paths, scale };
}

/** In units, squared. */
export const areaOf = ({ paths, scale }: Polygons): number => Math.abs(areaPaths(paths)) / scale ** 2;

export const pathOf = ({ paths, scale }: Polygons): Path =>
  paths.flatMap((points): Command[] =>
    points.length < 3
      ? []
      : [
          ...points.map(({ x, y }, at): Command => [at === 0 ? 'M' : 'L', x / scale, y / scale]),
          ['Z'] as const,
        ],
  );

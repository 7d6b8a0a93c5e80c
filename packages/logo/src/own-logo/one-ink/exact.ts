import { IdentityError } from '../../errors.ts';
import { bounds, unite } from '../../geometry/bounds.ts';
import type { Path } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import { combine } from '../area/combine.ts';
import type { Budget } from '../limits.ts';
import type { OwnMark, OwnOutline } from '../own-logo.ts';
import type { Painted } from '../raster/paint-marks.ts';
import { type Grid, scan } from '../raster/scan.ts';
import { createBudget } from '../refusals.ts';
import type { InkMask } from './ink-mask.ts';

type Fate = 'ink' | 'open' | 'both' | 'hidden';

/** Parts of a mark under this share are the edge of it. */
const edge = 0.06;

/** What the mask makes of each mark, judged by the pixels where it lies on top. */
function fatesOf(marks: readonly OwnMark[], { top }: Painted, { values }: InkMask): readonly Fate[] {
  const seen = marks.map(() => 0);
  const inked = marks.map(() => 0);
  for (let at = 0; at < top.length; at += 1) {
    const index = top[at] ?? -1;
    if (index < 0) continue;
    seen[index] = (seen[index] ?? 0) + 1;
    if ((values[at] ?? 0) > 0.5) inked[index] = (inked[index] ?? 0) + 1;
  }
  return marks.map((_, index): Fate => {
    const count = seen[index] ?? 0;
    if (count === 0) return 'hidden';
    const share = (inked[index] ?? 0) / count;
    return share > 1 - edge ? 'ink' : share < edge ? 'open' : 'both';
  });
}

const touches = (one: OwnMark, other: OwnMark): boolean => {
  const [a, b] = [bounds(one.path), bounds(other.path)];
  const both = unite([a, b]);
  return !!a && !!b && !!both && both.width < a.width + b.width && both.height < a.height + b.height;
};

/** The part of an open mark that lies on an inked one; one that lies on it altogether keeps its curves. */
const holeIn = (mark: OwnMark, hole: OwnMark, budget: Budget): Path =>
  combine('intersect', [hole, [mark]], budget)?.path ?? [];

/** Pairs of marks and holes that are looked at; a drawing of more is traced. */
const mostPairs = 100_000;

/** The inked marks, each with the open ones above it as holes. */
function withHoles(marks: readonly OwnMark[], fates: readonly Fate[]): readonly OwnOutline[] | null {
  const open = [...marks.keys()].filter((index) => fates[index] === 'open');
  if (open.length * marks.length > mostPairs) return null;
  const budget = createBudget();
  return marks.flatMap((mark, index): OwnOutline[] => {
    if (fates[index] !== 'ink') return [];
    const holes = open.flatMap((above) => {
      const other = marks[above];
      return other && above > index && touches(mark, other) ? [other] : [];
    });
    if (holes.length === 0) return [{ path: mark.path, rule: mark.rule }];
    return [
      { path: [mark.path, ...holes.map((hole) => holeIn(mark, hole, budget))].flat(), rule: 'evenodd' },
    ];
  });
}

/** The same; null where the cuts would take too long. */
function holesWithin(marks: readonly OwnMark[], fates: readonly Fate[]): readonly OwnOutline[] | null {
  try {
    return withHoles(marks, fates);
  } catch (error) {
    if (error instanceof IdentityError) return null;
    throw error;
  }
}

/** The cover of outlines of one ink. */
function coverOf(
  outlines: readonly OwnOutline[],
  grid: Grid,
  [sx, sy]: readonly [number, number],
): Float32Array {
  const cover = new Float32Array(grid.width * grid.height);
  for (const { path, rule } of outlines)
    scan({ path: transform(path, [sx, 0, 0, sy, 0, 0]), rule }, grid, (y, row, from, to) => {
      for (let x = from; x < to; x += 1) {
        const at = y * grid.width + x;
        cover[at] = Math.max(cover[at] ?? 0, row[x] ?? 0);
      }
    });
  return cover;
}

/** More pixels than this share of the ink may not differ. */
const mostWrong = 0.002;

function agrees(cover: Float32Array, values: Float32Array): boolean {
  let [inked, wrong] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > 0.5) inked += 1;
    if (Math.abs(value - (cover[at] ?? 0)) > 0.6) wrong += 1;
  }
  return wrong <= Math.max(4, inked * mostWrong);
}

/**
 * A drawing in one ink by its own outlines: each light mark a hole in the dark ones under it. Holes that reach over
 * an edge come out wrong; so the result is held against the mask, and given up where it differs.
 */
export function exactOutlines(
  marks: readonly OwnMark[],
  painted: Painted,
  mask: InkMask,
  box: Grid,
): readonly OwnOutline[] | null {
  const fates = fatesOf(marks, painted, mask);
  if (fates.includes('both')) return null;
  const outlines = holesWithin(marks, fates);
  if (!outlines) return null;
  const cover = coverOf(outlines, mask, [mask.width / box.width, mask.height / box.height]);
  return agrees(cover, mask.values) ? outlines : null;
}

import type { Path } from '../geometry/path.ts';
import { type ArcExtent, type ArcStyle, arcExtent, setOnArc } from './arc.ts';
import { type Step, stepOf } from './ladder.ts';
import type { Misfit } from './misfit.ts';
import { cutRuns, sortByRun } from './runs.ts';
import type { ShapedLine, TextRun, Typesetter } from './shaped.ts';
import { misfit } from './too-long.ts';

/** The room a text has round a circle. Lengths in drawing units, angles in degrees. */
export interface ArcFitOptions {
  readonly typesetter: Typesetter;
  /** Circle through the middle of the capitals: text that shrinks stays in the middle of its ring. */
  readonly middle: number;
  /** Most that ink may sweep. */
  readonly sweepMax: number;
  /** Full size and the floor of the ladder. */
  readonly size: number;
  readonly minSize: number;
  /** Tracking at full size and its floor, in em; 0.06 and 0 by default. */
  readonly tracking?: number;
  readonly minTracking?: number;
  /** Radii that ink may not pass, for tall marks: none by default. */
  readonly inner?: number;
  readonly outer?: number;
  /** Each run keeps its own direction, and the runs stand from left to right. */
  readonly isolated?: boolean;
  readonly centreAngle?: number;
  readonly cx?: number;
  readonly cy?: number;
}

/** A text set round a circle. */
export interface FittedArc {
  /** The outlines of each run, in the order given. */
  readonly paths: readonly Path[];
  readonly extent: ArcExtent;
  readonly line: ShapedLine;
  readonly size: number;
  readonly tracking: number;
  readonly step: Step;
}

const halfCapital = 0.35;
const rungs = [
  { id: 'arc', label: 'sur l’arc' },
  { id: 'arc-tight', label: 'sur l’arc, lettres resserrées' },
  { id: 'arc-smaller', label: 'sur l’arc' },
] as const;

/**
 * Fits a text round a circle: full size, then less tracking, then less size, then a refusal. What is
 * accepted stays inside `sweepMax` (and between `inner` and `outer`) to the last outline; nothing is dropped.
 *
 * @returns the fitted arc, or that it does not fit
 * @throws IdentityError `missing-glyph`.
 * @example
 * findArcFit([{ text: 'ATELIER UBAC', weight: 700 }], { typesetter, middle: 40, sweepMax: 250, size: 8, minSize: 5.6 });
 */
export function findArcFit(runs: readonly TextRun[], options: ArcFitOptions): FittedArc | Misfit {
  const line = shapeWith(runs, options);
  const style = climb(line, options);
  if (style)
    return {
      ...setRuns(runs, line, style),
      line,
      size: style.size,
      tracking: style.tracking,
      step: style.step,
    };
  return misfit(() => ({
    text: line.text,
    room: 'seal',
    characters: capacity(line, options),
    fits: (beginning) => climb(shapeWith(cutRuns(runs, beginning.length), options), options) !== null,
  }));
}

const shapeWith = (runs: readonly TextRun[], { typesetter, isolated }: ArcFitOptions): ShapedLine =>
  typesetter.shape(runs, isolated ? { isolated } : {});

/** Sets the line and sorts its letters by the run they come from. */
function setRuns(runs: readonly TextRun[], line: ShapedLine, style: ArcStyle) {
  const { pieces, extent } = setOnArc(line, style);
  const paths = sortByRun(runs, pieces).map((own) => own.flatMap(({ path }) => path));
  return { paths, extent };
}

type Settled = ArcStyle & { tracking: number; step: Step };

function climb(line: ShapedLine, options: ArcFitOptions): Settled | null {
  const { size, minSize, tracking = 0.06, minTracking = 0 } = options;
  const styleAt = (share: number, spaced: number) => settle(options, share, spaced);
  const fits = (style: ArcStyle) => isInside(arcExtent(line, style), options);
  const full = styleAt(size, tracking);
  if (fits(full)) return { ...full, tracking, step: stepOf(rungs[0], 1) };
  if (fits(styleAt(size, minTracking))) {
    const spaced = largest(minTracking, tracking, (value) => fits(styleAt(size, value)));
    return { ...styleAt(size, spaced), tracking: spaced, step: stepOf(rungs[1], 1) };
  }
  if (!fits(styleAt(minSize, minTracking))) return null;
  const reduced = largest(minSize, size, (value) => fits(styleAt(value, minTracking)));
  return { ...styleAt(reduced, minTracking), tracking: minTracking, step: stepOf(rungs[2], reduced / size) };
}

const settle = (
  { middle, centreAngle, cx, cy }: ArcFitOptions,
  size: number,
  tracking: number,
): ArcStyle => ({
  radius: middle - halfCapital * size,
  size,
  tracking,
  ...(centreAngle !== undefined && { centreAngle }),
  ...(cx !== undefined && { cx }),
  ...(cy !== undefined && { cy }),
});

/** Ink stays in its sector, which is symmetrical about the middle of the line, and in its ring. */
function isInside(
  extent: ArcExtent,
  { sweepMax, centreAngle = 0, inner = 0, outer = Infinity }: ArcFitOptions,
) {
  const reach = Math.max(extent.to - centreAngle, centreAngle - extent.from);
  return reach <= sweepMax / 2 && extent.inner >= inner && extent.outer <= outer;
}

/** The largest value that holds between a floor that does and a ceiling that does not, to a ten-thousandth. */
function largest(floor: number, ceiling: number, holds: (value: number) => boolean): number {
  let [low, high] = [floor, ceiling];
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function capacity(line: ShapedLine, options: ArcFitOptions): number {
  const { minSize, minTracking = 0, sweepMax } = options;
  const { sweep } = arcExtent(line, settle(options, minSize, minTracking));
  return Math.max(1, Math.floor((line.clusters * sweepMax) / sweep));
}

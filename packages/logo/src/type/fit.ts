import { balancedRanges } from './balance.ts';
import { breakPoints } from './break-points.ts';
import { ladder as defaultLadder, type Rung, type Step, stepOf } from './ladder.ts';
import { gapsBefore, lineWidth } from './line.ts';
import { type Misfit, orRefuse } from './misfit.ts';
import type { ShapedLine, Typesetter, Weight } from './shaped.ts';
import { type SetText, stackLines } from './stack.ts';
import { misfit, roomOf } from './too-long.ts';

/** The room a text has, in drawing units. */
export interface FitOptions {
  readonly typesetter: Typesetter;
  readonly maxWidth: number;
  /** Full size, which the ladder starts from. */
  readonly size: number;
  /** Most lines allowed; 2 by default. */
  readonly lines?: 1 | 2 | 3;
  /** No rung goes under it. */
  readonly minSize?: number;
  /** Tracking at full size, in em; 0 by default. */
  readonly tracking?: number;
  /** From baseline to baseline, in em; 1.12 by default. Lines whose marks would touch stand further apart. */
  readonly leading?: number;
  readonly ladder?: readonly Rung[];
}

/** A text that was made to fit, and the rung that held it. */
export interface FittedText extends SetText {
  readonly step: Step;
}

const defaults = { lines: 2, minSize: 0, tracking: 0, leading: 1.12, ladder: defaultLadder } as const;
type Settled = FitOptions & Required<Omit<FitOptions, 'typesetter'>>;

/**
 * Fits a text into a width by the first rung of the ladder that can hold it.
 * Lines share one size and one tracking and keep the text's own faces.
 *
 * @returns the fitted text, or that it does not fit
 * @throws IdentityError `missing-glyph`
 * @example
 * findFit({ text: 'Atelier Ubac', weight: 700 }, { typesetter, maxWidth: 240, size: 32 });
 */
export function findFit(text: { text: string; weight: Weight }, options: FitOptions): FittedText | Misfit {
  const settled: Settled = { ...defaults, ...options };
  const rungs = settled.ladder.filter(({ lines }) => lines <= settled.lines);
  const fitted = climb(text, rungs, settled);
  if (fitted) return fitted;
  return misfit(() => ({
    text: text.text,
    room: roomOf(settled.lines),
    characters: capacity(settled.typesetter.shape([text]), rungs, settled),
    fits: (beginning) => climb({ ...text, text: beginning }, rungs, settled) !== null,
  }));
}

/**
 * As {@link findFit}, for a text that must fit.
 *
 * @throws IdentityError `does-not-fit`, with what would fit; `missing-glyph`.
 * @example
 * fitText({ text: 'Atelier Ubac', weight: 700 }, { typesetter, maxWidth: 240, size: 32 }).step.label; // 'une ligne'
 */
export const fitText = (text: { text: string; weight: Weight }, options: FitOptions): FittedText =>
  orRefuse(findFit(text, options));

function climb(text: { text: string; weight: Weight }, rungs: readonly Rung[], options: Settled) {
  for (const rung of rungs) {
    const lines = breakLines(text, rung, options);
    const set = lines && setOnRung(lines, rung, options);
    if (set) return set;
  }
  return null;
}

/** Breaks by arithmetic on the text shaped once; only the chosen lines are shaped again. */
function breakLines(
  text: { text: string; weight: Weight },
  rung: Rung,
  options: Settled,
): ShapedLine[] | null {
  const whole = options.typesetter.shape([text]);
  if (rung.lines === 1) return [whole];
  const room = options.maxWidth / (rung.largest * options.size);
  const ranges = balancedRanges(whole, { lines: rung.lines, tracking: options.tracking, room });
  if (!ranges) return null;
  return ranges.map(({ start, end }) =>
    options.typesetter.shape([{ ...text, text: text.text.slice(start, end) }], { whole: text.text }),
  );
}

function setOnRung(lines: readonly ShapedLine[], rung: Rung, options: Settled): FittedText | null {
  const largest = rung.largest * options.size;
  const smallest = Math.max(rung.smallest * options.size, options.minSize);
  if (largest < smallest) return null;
  const tracking = tightened(lines, rung, { ...options, size: largest });
  const widest = Math.max(...lines.map((line) => lineWidth(line, tracking)));
  const size = Math.min(largest, options.maxWidth / widest);
  if (size < smallest * (1 - 1e-9)) return null;
  return stack(lines, { rung, size, tracking, options });
}

/** No more is taken off than the widest line needs, and never more than the rung allows. */
function tightened(lines: readonly ShapedLine[], rung: Rung, { size, maxWidth, tracking }: Settled): number {
  const needed = lines.map((line) => {
    const gaps = gapsBefore(line.glyphs).at(-1) ?? 0;
    const excess = lineWidth(line, tracking) - maxWidth / size;
    return excess > 0 && gaps > 0 ? excess / gaps : 0;
  });
  return tracking - Math.min(rung.tighten, Math.max(...needed));
}

interface Setting {
  readonly rung: Rung;
  readonly size: number;
  readonly tracking: number;
  readonly options: Settled;
}

function stack(lines: readonly ShapedLine[], { rung, size, tracking, options }: Setting): FittedText {
  const stacked = stackLines(lines, { size, tracking, leading: options.leading });
  return { ...stacked, step: stepOf(rung, size / options.size) };
}

/** About how many characters the roomiest rung holds. */
function capacity(whole: ShapedLine, rungs: readonly Rung[], { size, minSize, maxWidth }: Settled): number {
  const mean = whole.advance / Math.max(1, whole.clusters);
  const breaks = breakPoints(whole.text).length;
  const usable = rungs.filter((rung) => rung.lines <= breaks + 1);
  const room = usable.map((rung) => {
    const ems = maxWidth / Math.max(rung.smallest * size, minSize);
    // two lines never fill to the last letter
    const filled = rung.lines === 1 ? 1 : 0.9 * rung.lines;
    return (ems * filled) / (mean - rung.tighten);
  });
  return Math.max(1, Math.floor(Math.max(...room)));
}

import { type BreakPoint, breakPoints, endsWeakly } from './break-points.ts';
import { gapsBefore } from './line.ts';
import type { ShapedLine } from './shaped.ts';

/** One line's part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A break after an article is taken only if it makes an overfull text more than a quarter narrower. */
const weakPenalty = 0.25;

/** How a text is to be broken; widths in em. */
export interface BalanceOptions {
  readonly lines: number;
  readonly tracking?: number;
  /** Width that costs nothing: inside it, sense comes before evenness. 0 by default. */
  readonly room?: number;
}

/**
 * Breaks a shaped text into exactly so many lines: no wider than it must be, then without leaving an
 * article at a line's end, then with the widest line as narrow as can be, then as even as can be.
 * `null` when the text has too few places to break.
 * @example balancedRanges(line, { lines: 2 })?.map(({ start, end }) => line.text.slice(start, end))
 */
export function balancedRanges(line: ShapedLine, options: BalanceOptions): Range[] | null {
  const { lines, tracking = 0, room = 0 } = options;
  const widthOf = rangeWidths(line, tracking);
  let best: { cost: number; ranges: Range[] } | null = null;
  for (const chosen of combinations(breakPoints(line.text), lines - 1)) {
    const ranges = cut(line.text.length, chosen);
    const weak = ranges.slice(0, -1).filter(({ start, end }) => endsWeakly(line.text.slice(start, end)));
    const cost = costOf(ranges.map(widthOf), weak.length, room);
    if (!best || cost < best.cost - 1e-9) best = { cost, ranges };
  }
  return best?.ranges ?? null;
}

/** Overflow weighs most; the widest line and then the difference only settle what is left. */
function costOf(widths: readonly number[], weak: number, room: number): number {
  const widest = Math.max(...widths);
  const evenness = widest + 0.01 * (widest - Math.min(...widths));
  return Math.max(widest, room) * (1 + weakPenalty * weak) + 1e-3 * evenness;
}

function cut(length: number, points: readonly BreakPoint[]): Range[] {
  const starts = [0, ...points.map(({ next }) => next)];
  const ends = [...points.map(({ end }) => end), length];
  return starts.map((start, i) => ({ start, end: ends[i] as number }));
}

/** Width in em of any part of a line, whatever its direction, from running sums in reading order. */
export function rangeWidths(line: ShapedLine, tracking: number): (range: Range) => number {
  const gaps = gapsBefore(line.glyphs);
  const at = new Array<number>(line.text.length + 1).fill(0);
  line.glyphs.forEach((glyph, i) => {
    const gap = (gaps[i] as number) - (gaps[i - 1] ?? 0);
    at[glyph.start + 1] = (at[glyph.start + 1] as number) + glyph.advance + gap * tracking;
  });
  for (let i = 1; i < at.length; i++) at[i] = (at[i] as number) + (at[i - 1] as number);
  return ({ start, end }) => (at[end] as number) - (at[start] as number);
}

function* combinations<T>(items: readonly T[], count: number, from = 0): Generator<T[]> {
  if (count === 0) return yield [];
  for (let i = from; i <= items.length - count; i++)
    for (const rest of combinations(items, count - 1, i + 1)) yield [items[i] as T, ...rest];
}

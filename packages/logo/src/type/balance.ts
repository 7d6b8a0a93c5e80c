import { type BreakPoint, breakPoints, endsWeakly } from './break-points.ts';
import { gapsBefore } from './line.ts';
import type { ShapedLine } from './shaped.ts';

/** One line's part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How much wider a break after an article may make the text before another break is taken: 6 %. */
const weakPenalty = 0.06;

/**
 * Breaks a shaped text into exactly `lines` lines, so that the widest is as narrow as can be, then the
 * lines as even as can be. `tracking` in em. `null` when the text has too few places to break.
 * @example balancedRanges(line, 2)?.map(({ start, end }) => line.text.slice(start, end))
 */
export function balancedRanges(line: ShapedLine, lines: number, tracking = 0): Range[] | null {
  const widthOf = rangeWidths(line, tracking);
  let best: { cost: number; ranges: Range[] } | null = null;
  for (const chosen of combinations(breakPoints(line.text), lines - 1)) {
    const ranges = cut(line.text.length, chosen);
    const cost = costOf(line.text, ranges, widthOf);
    if (!best || cost < best.cost - 1e-9) best = { cost, ranges };
  }
  return best?.ranges ?? null;
}

function cut(length: number, points: readonly BreakPoint[]): Range[] {
  const starts = [0, ...points.map(({ next }) => next)];
  const ends = [...points.map(({ end }) => end), length];
  return starts.map((start, i) => ({ start, end: ends[i] as number }));
}

function costOf(text: string, ranges: readonly Range[], widthOf: (range: Range) => number): number {
  const widths = ranges.map(widthOf);
  const widest = Math.max(...widths);
  const weak = ranges.slice(0, -1).filter(({ start, end }) => endsWeakly(text.slice(start, end))).length;
  // the difference only settles ties, so it weighs next to nothing
  return widest * (1 + weakPenalty * weak) + 1e-4 * (widest - Math.min(...widths));
}

/** Width in em of any part of a line, whatever its direction, from running sums in reading order. */
function rangeWidths(line: ShapedLine, tracking: number): (range: Range) => number {
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

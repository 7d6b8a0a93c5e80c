import { lineWidth, measure } from './line.ts';
import type { ShapedLine } from './shaped.ts';

/** One line of a text that is set. */
export interface FittedLine {
  readonly line: ShapedLine;
  readonly size: number;
  readonly tracking: number;
  /** Pen width in drawing units, for centring or aligning right. */
  readonly width: number;
  /** Baseline under the first line's, in drawing units. */
  readonly y: number;
}

/** Lines of one size, one under the other. */
export interface SetText {
  readonly lines: readonly FittedLine[];
  /** Width of the widest line, in drawing units. */
  readonly width: number;
}

/** How lines stand under one another: size in drawing units, tracking and leading in em. */
export interface StackStyle {
  readonly size: number;
  readonly tracking: number;
  readonly leading: number;
}

/** Sets lines one under the other; those whose marks would touch stand further apart than the leading. */
export function stackLines(lines: readonly ShapedLine[], { size, tracking, leading }: StackStyle): SetText {
  let y = 0;
  const set = lines.map((line, i): FittedLine => {
    const previous = lines[i - 1];
    if (previous) y += size * Math.max(leading, clearance(previous, line));
    return { line, size, tracking, width: lineWidth(line, tracking) * size, y };
  });
  return { lines: set, width: Math.max(0, ...set.map((line) => line.width)) };
}

/** Baseline distance in em at which the ink of two lines stays a twentieth of an em apart. */
function clearance(above: ShapedLine, below: ShapedLine): number {
  const [upper, lower] = [measure(above, { size: 1 }).ink, measure(below, { size: 1 }).ink];
  return upper && lower ? upper.y + upper.height - lower.y + 0.05 : 0;
}

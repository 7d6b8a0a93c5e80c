import { latestOf } from '../../geometry/latest.ts';
import type { Box } from '../../geometry/path.ts';
import type { Role, Shape } from '../../scene/scene.ts';
import { measure, outlineLine } from '../../type/line.ts';
import type { ShapedLine } from '../../type/shaped.ts';

/** A line of text ready to be put down: its size in drawing units, its tracking in em. */
export interface Row {
  readonly role: Role;
  readonly line: ShapedLine;
  readonly size: number;
  readonly tracking?: number;
  /** Height of the baseline in drawing units. */
  readonly y: number;
}

const outline = latestOf(
  (line: ShapedLine, size: number, tracking: number | undefined, x: number, y: number) =>
    outlineLine(line, { size, x, y, ...(tracking !== undefined && { tracking }) }),
);

/**
 * Puts a row down so that its ink, not its side bearing, starts at `x`: rows of very different sizes
 * then share one optical edge.
 */
export const rowShape = (row: Row, x: number): Shape => ({
  role: row.role,
  path: outline(row.line, row.size, row.tracking, x - inkOf(row).x, row.y),
  rule: 'nonzero',
});

/** Puts a row down with the middle of its ink at `x`. */
export function centredShape(row: Row, x: number): Shape {
  return rowShape(row, x - inkOf(row).width / 2);
}

/** Width of a row's ink in drawing units. */
export const rowWidth = (row: Row): number => inkOf(row).width;

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };
const inkOf = (row: Row): Box => measure(row.line, row).ink ?? nothing;

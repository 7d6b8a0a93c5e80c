import { bounds } from '../../geometry/bounds.ts';
import { flatten } from '../../geometry/flatten.ts';
import type { Point } from '../../geometry/path.ts';
import type { OwnOutline } from '../own-logo.ts';

/** Lines looked along in each row of pixels. */
const linesPerRow = 5;
/** How near curves are followed, in pixels. */
const tolerance = 0.05;

export interface Grid {
  readonly width: number;
  readonly height: number;
}

/** Crossings of one line with the outlines: where, and which way. */
type Crossings = { x: number; turn: 1 | -1 }[];

function addEdge(lines: Crossings[], [x0, y0]: Point, [x1, y1]: Point): void {
  if (y0 === y1) return;
  const turn = y1 > y0 ? 1 : -1;
  const [top, bottom] = turn === 1 ? [y0, y1] : [y1, y0];
  const first = Math.max(0, Math.ceil(top * linesPerRow - 0.5));
  const last = Math.min(lines.length - 1, Math.ceil(bottom * linesPerRow - 0.5) - 1);
  const slope = (x1 - x0) / (y1 - y0);
  for (let line = first; line <= last; line += 1)
    lines[line]?.push({ x: x0 + ((line + 0.5) / linesPerRow - y0) * slope, turn });
}

/** What is covered from `from` to `to` on one line, as steps of a running sum. */
function cover(steps: Float32Array, from: number, to: number): void {
  const width = steps.length - 2;
  for (const [x, sign] of [
    [from, 1 / linesPerRow],
    [to, -1 / linesPerRow],
  ] as const) {
    const at = Math.min(width, Math.max(0, x));
    const cell = Math.floor(at);
    const share = at - cell;
    steps[cell] = (steps[cell] ?? 0) + sign * (1 - share);
    steps[cell + 1] = (steps[cell + 1] ?? 0) + sign * share;
  }
}

function coverLine(steps: Float32Array, crossings: Crossings, rule: OwnOutline['rule']): void {
  crossings.sort((a, b) => a.x - b.x);
  let turns = 0;
  for (const [at, { x, turn }] of crossings.entries()) {
    turns += rule === 'evenodd' ? 1 : turn;
    const next = crossings[at + 1];
    const isInside = rule === 'evenodd' ? turns % 2 === 1 : turns !== 0;
    if (next && isInside) cover(steps, x, next.x);
  }
}

/**
 * Goes through the rows of pixels that an outline covers, with the share of each pixel that it covers.
 * @param outline in pixels
 * @param onRow gets a row that is used again for the next one
 */
export function scan(
  outline: OwnOutline,
  { width, height }: Grid,
  onRow: (y: number, row: Float32Array) => void,
): void {
  const box = bounds(outline.path);
  if (!box || !(box.y < height && box.y + box.height > 0)) return;
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  const lines: Crossings[] = Array.from({ length: height * linesPerRow });
  for (let line = top * linesPerRow; line < bottom * linesPerRow; line += 1) lines[line] = [];
  for (const points of flatten(outline.path, tolerance))
    for (const [at, point] of points.entries())
      addEdge(lines, point, points[(at + 1) % points.length] as Point);
  const row = new Float32Array(width);
  for (let y = top; y < bottom; y += 1) {
    const own = lines.slice(y * linesPerRow, (y + 1) * linesPerRow);
    if (own.every((crossings) => crossings.length === 0)) continue;
    const steps = new Float32Array(width + 2);
    for (const crossings of own) coverLine(steps, crossings, outline.rule);
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += steps[x] ?? 0;
      row[x] = Math.min(1, Math.max(0, sum));
    }
    onRow(y, row);
  }
}

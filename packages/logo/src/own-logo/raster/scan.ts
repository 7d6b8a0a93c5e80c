import { bounds } from '../../geometry/bounds.ts';
import { flatten } from '../../geometry/flatten.ts';
import type { OwnOutline } from '../own-logo.ts';
import { type Crossings, crossingsOf, type Edges } from './crossings.ts';

/** Lines looked along in each row of pixels; one where an outline crosses them so often that it is a texture. */
const linesPerRow = 5;
const mostCrossings = 4_000_000;
/** How near curves are followed, in pixels. */
const tolerance = 0.05;
/** Rows whose crossings are held at one time. */
const rowsAtOnce = 64;

export interface Grid {
  readonly width: number;
  readonly height: number;
}

/** The edges of an outline that are not level, four numbers each. */
function edgesOf(outline: OwnOutline): Edges {
  const edges: number[] = [];
  for (const points of flatten(outline.path, tolerance))
    for (const [at, [x0, y0]] of points.entries()) {
      const [x1, y1] = points[at + 1] ?? points[0] ?? [x0, y0];
      if (y0 !== y1) edges.push(x0, y0, x1, y1);
    }
  return Float64Array.from(edges);
}

/** How many lines of a grid the edges cross in all. */
function heightOf(edges: Edges): number {
  let sum = 0;
  for (let at = 0; at < edges.length; at += 4) sum += Math.abs((edges[at + 3] ?? 0) - (edges[at + 1] ?? 0));
  return sum;
}

/** What is covered from `from` to `to` on one line, as steps of a running sum. */
function cover(steps: Float32Array, [from, to]: readonly [number, number], part: number): void {
  const width = steps.length - 2;
  for (const [x, sign] of [
    [from, part],
    [to, -part],
  ] as const) {
    const at = Math.min(width, Math.max(0, x));
    const cell = Math.floor(at);
    const share = at - cell;
    steps[cell] = (steps[cell] ?? 0) + sign * (1 - share);
    steps[cell + 1] = (steps[cell + 1] ?? 0) + sign * share;
  }
}

/** Goes along a line from crossing to crossing, those that go down and those that go up in one order. */
function coverLine(
  steps: Float32Array,
  { down, up }: Crossings,
  { isInside, part }: { readonly isInside: (turns: number) => boolean; readonly part: number },
) {
  let [i, j, turns, start] = [0, 0, 0, 0];
  while (i < down.length || j < up.length) {
    const isDown = j >= up.length || (i < down.length && (down[i] ?? 0) <= (up[j] ?? 0));
    const x = (isDown ? down[i] : up[j]) ?? 0;
    const was = isInside(turns);
    if (isDown) i += 1;
    else j += 1;
    turns += isDown ? 1 : -1;
    if (was === isInside(turns)) continue;
    if (was) cover(steps, [start, x], part);
    else start = x;
  }
}

const insides = {
  evenodd: (turns: number) => turns % 2 !== 0,
  nonzero: (turns: number) => turns !== 0,
} as const;

/** A row of pixels with the share of each that is covered, and between which pixels any is. */
type OnRow = (y: number, row: Float32Array, from: number, to: number) => void;

/**
 * Goes through the rows of pixels that an outline covers, with the share of each pixel that it covers.
 * @param outline in pixels
 * @param onRow gets a row that is used again for the next one
 */
export function scan(outline: OwnOutline, { width, height }: Grid, onRow: OnRow): void {
  const box = bounds(outline.path);
  if (!box || !(box.y < height && box.y + box.height > 0 && box.x < width && box.x + box.width > 0)) return;
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  const from = Math.max(0, Math.floor(box.x));
  const to = Math.min(width, Math.ceil(box.x + box.width) + 1);
  const edges = edgesOf(outline);
  const each = heightOf(edges) * linesPerRow > mostCrossings ? 1 : linesPerRow;
  const [row, steps] = [new Float32Array(width), new Float32Array(width + 2)];
  for (let first = top; first < bottom; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, bottom - first);
    const lines = crossingsOf(edges, { first: first * each, count: rows * each, perRow: each });
    for (let y = 0; y < rows; y += 1) {
      const own = lines.slice(y * each, (y + 1) * each);
      if (own.every(({ down, up }) => down.length + up.length === 0)) continue;
      steps.fill(0, from, to + 2);
      for (const line of own) coverLine(steps, line, { isInside: insides[outline.rule], part: 1 / each });
      let sum = 0;
      for (let x = from; x < to; x += 1) {
        sum += steps[x] ?? 0;
        row[x] = Math.min(1, Math.max(0, sum));
      }
      onRow(first + y, row, from, to);
    }
  }
}

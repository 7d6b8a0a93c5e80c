import type { Box } from './box.ts';
import type { Polygons } from './polygons.ts';

/** Pixels of one row, the last one left out. */
export type Span = (row: number, from: number, to: number) => void;

/** Where a row is crossed, and whether upwards. */
type Crossings = number[];

/** The columns at which each row’s middle is crossed: a place and a direction, one after the other. */
function crossRows(polygons: Polygons, [left, bottom, right, top]: Box): Map<number, Crossings> {
  const rows = new Map<number, Crossings>();
  for (const points of polygons)
    for (let at = 0; at + 1 < points.length; at += 2) {
      const next = at + 2 < points.length ? at + 2 : 0;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [points[at], points[at + 1], points[next], points[next + 1]];
      const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
      const slope = (x2 - x1) / (y2 - y1);
      const last = Math.min(top, Math.ceil(high - 0.5));
      for (let row = Math.max(bottom, Math.ceil(low - 0.5)); row < last; row += 1) {
        const x = Math.min(right, Math.max(left, x1 + (row + 0.5 - y1) * slope));
        const crossings = rows.get(row);
        if (crossings) crossings.push(x, y1 < y2 ? 1 : -1);
        else rows.set(row, [x, y1 < y2 ? 1 : -1]);
      }
    }
  return rows;
}

/** How often rows are crossed, before that is looked at row by row: the work that an outline costs. */
export function crossingsOf(polygons: Polygons, [, bottom, , top]: Box): number {
  let sum = 0;
  for (const points of polygons)
    for (let at = 1; at < points.length; at += 2) {
      const [from = 0, to = 0] = [points[at], points[at + 2 < points.length ? at + 2 : 1]];
      sum += Math.max(0, Math.min(top, Math.max(from, to)) - Math.max(bottom, Math.min(from, to)));
    }
  return sum;
}

/**
 * The pixels whose middles lie inside polygons.
 * @param polygons in pixels, closed
 * @param bounds whole pixels that nothing is given outside of
 * @param evenOdd a region that is enclosed twice is outside
 */
export function eachSpan(
  polygons: Polygons,
  { bounds, evenOdd, span }: { bounds: Box; evenOdd: boolean; span: Span },
): void {
  for (const [row, crossings] of crossRows(polygons, bounds)) {
    const order = Array.from({ length: crossings.length / 2 }, (_, at) => at * 2).sort(
      (a, b) => (crossings[a] ?? 0) - (crossings[b] ?? 0),
    );
    let winding = 0;
    for (const [index, at] of order.entries()) {
      winding += evenOdd ? 1 : (crossings[at + 1] ?? 0);
      const next = order[index + 1];
      if (next === undefined || (evenOdd ? winding % 2 === 0 : winding === 0)) continue;
      const [from, to] = [Math.ceil((crossings[at] ?? 0) - 0.5), Math.ceil((crossings[next] ?? 0) - 0.5)];
      if (to > from) span(row, from, to);
    }
  }
}

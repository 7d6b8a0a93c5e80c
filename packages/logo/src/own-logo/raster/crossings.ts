/** Edges, four numbers each: x and y of their two ends. */
export type Edges = Float64Array;

/** Where one line crosses edges that go down the page and such as go up, from left to right. */
export interface Crossings {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/** Lines of a grid, numbered from the top, so many to a row of pixels. */
interface Lines {
  readonly first: number;
  readonly count: number;
  readonly perRow: number;
}

/** Calls with every crossing of a line and an edge. */
function eachCrossing(
  edges: Edges,
  { first, count, perRow }: Lines,
  visit: (slot: number, x: number) => void,
) {
  for (let at = 0; at < edges.length; at += 4) {
    const [x0, y0, x1, y1] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0];
    const [top, bottom] = y1 > y0 ? [y0, y1] : [y1, y0];
    const from = Math.max(first, Math.ceil(top * perRow - 0.5));
    const to = Math.min(first + count - 1, Math.ceil(bottom * perRow - 0.5) - 1);
    const slope = (x1 - x0) / (y1 - y0);
    const kind = y1 > y0 ? 0 : 1;
    for (let line = from; line <= to; line += 1)
      visit((line - first) * 2 + kind, x0 + ((line + 0.5) / perRow - y0) * slope);
  }
}

/** The crossings of each of some lines. */
export function crossingsOf(edges: Edges, lines: Lines): readonly Crossings[] {
  const starts = new Uint32Array(lines.count * 2 + 1);
  eachCrossing(edges, lines, (slot) => {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  });
  for (let slot = 1; slot < starts.length; slot += 1)
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const found = new Float64Array(starts[lines.count * 2] ?? 0);
  const next = starts.slice();
  eachCrossing(edges, lines, (slot, x) => {
    const at = next[slot] ?? 0;
    found[at] = x;
    next[slot] = at + 1;
  });
  const sorted = (slot: number) => found.subarray(starts[slot], starts[slot + 1]).sort();
  return Array.from({ length: lines.count }, (_, line) => ({
    down: sorted(line * 2),
    up: sorted(line * 2 + 1),
  }));
}

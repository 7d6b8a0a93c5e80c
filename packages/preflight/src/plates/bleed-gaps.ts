import type { Box } from './box.ts';
import type { Plates } from './plates.ts';

/** Points; shorter pieces of an edge are corners and curves. */
const shortest = (3 / 25.4) * 72;

/** One edge of the trim as a walk over pixels: where it starts, one step along it, one step out. */
interface Edge {
  readonly start: readonly [number, number];
  readonly along: readonly [number, number];
  readonly out: readonly [number, number];
  readonly steps: number;
}

function edgesOf({ scale, origin }: Plates, trim: Box): readonly Edge[] {
  const at = (value: number, axis: 0 | 1) => (value - origin[axis]) * scale;
  const [left, bottom, right, top] = [at(trim[0], 0), at(trim[1], 1), at(trim[2], 0), at(trim[3], 1)];
  const [across, up] = [Math.floor(right - left), Math.floor(top - bottom)];
  // the pixel whose middle is the first outside the edge
  const after = (edge: number) => Math.ceil(edge - 0.5);
  const before = (edge: number) => Math.ceil(edge - 0.5) - 1;
  const [firstX, firstY] = [after(left), after(bottom)];
  return [
    { start: [before(left), firstY], along: [0, 1], out: [-1, 0], steps: up },
    { start: [after(right), firstY], along: [0, 1], out: [1, 0], steps: up },
    { start: [firstX, before(bottom)], along: [1, 0], out: [0, -1], steps: across },
    { start: [firstX, after(top)], along: [1, 0], out: [0, 1], steps: across },
  ];
}

/** Pixels of paint outside the edge, up to those wanted; undefined where nothing reaches the edge from inside. */
function reach(
  plates: Plates,
  { start, along, out }: Edge,
  step: number,
  wanted: number,
): number | undefined {
  const isCovered = (far: number) => {
    const x = start[0] + along[0] * step + out[0] * far;
    const y = start[1] + along[1] * step + out[1] * far;
    const isOnPage = x >= 0 && y >= 0 && x < plates.width && y < plates.height;
    return isOnPage && plates.covered[y * plates.width + x] === 1;
  };
  if (!isCovered(-2) || !isCovered(-1)) return undefined;
  let far = 0;
  while (far < wanted && isCovered(far)) far += 1;
  return far;
}

/**
 * The least bleed, in points, where paint reaches the trim and then stops short of what is wanted along a line that
 * runs beside the edge: a curve that crosses the edge is drawn so. Undefined where all is well.
 */
export function bleedGap(plates: Plates, trim: Box, wanted: number): number | undefined {
  // a pixel and a half of doubt
  const pixels = Math.floor(wanted * plates.scale - 1.5);
  const run = shortest * plates.scale;
  const gaps: number[] = [];
  for (const edge of edgesOf(plates, trim)) {
    let [length, level] = [0, -1];
    for (let step = 0; step < edge.steps; step += 1) {
      const far = reach(plates, edge, step, pixels);
      const isShort = far !== undefined && far < pixels;
      const goesOn = isShort && Math.abs(far - level) <= 1;
      length = goesOn ? length + 1 : isShort ? 1 : 0;
      if (isShort && !goesOn) level = far;
      if (length >= run) gaps.push(level);
    }
  }
  return gaps.length > 0 ? Math.min(...gaps) / plates.scale : undefined;
}

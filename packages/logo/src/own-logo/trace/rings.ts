import { contours } from 'd3-contour';
import type { Point } from '../../geometry/path.ts';
import type { Grid } from '../raster/scan.ts';

/** One closed line, its last point not its first. */
export type Ring = readonly Point[];

const area = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );

/** The values with a border of nothing, so that every line closes. */
function padded(values: Float32Array, { width, height }: Grid): Float32Array {
  const wide = new Float32Array((width + 2) * (height + 2));
  for (let y = 0; y < height; y += 1)
    wide.set(values.subarray(y * width, (y + 1) * width), (y + 1) * (width + 2) + 1);
  return wide;
}

/**
 * The lines on which a mask is half covered, in pixels, finer than pixels.
 * @param leastArea smaller islands and holes are dust, in square pixels
 */
export function findRings(values: Float32Array, grid: Grid, leastArea: number): readonly Ring[] {
  const size: [number, number] = [grid.width + 2, grid.height + 2];
  const lines = contours()
    .size(size)
    .smooth(true)
    .contour(padded(values, grid) as unknown as number[], 0.5);
  return lines.coordinates
    .flat()
    .map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x - 1, y - 1]))
    .filter((ring) => ring.length > 2 && area(ring) >= leastArea);
}

import type { Lattice } from './print-table.ts';

interface Corner {
  /** Number of the lattice point. */
  readonly index: number;
  readonly weight: number;
}

/**
 * The corners round a point and their weights, one corner more than there are axes: the cell is cut
 * along its grey diagonal (in three dimensions: into tetrahedra), so greys mix only with greys.
 */
function corners({ steps, axes }: Lattice, point: readonly number[]): Corner[] {
  const scaled = point.map((value) => Math.min(1, Math.max(0, value)) * (steps - 1));
  const cell = scaled.map((value) => Math.min(steps - 2, Math.floor(value)));
  const strides = point.map((_, axis) => steps ** (axes - 1 - axis));
  const ranked = scaled
    .map((value, axis) => ({ offset: value - (cell[axis] ?? 0), stride: strides[axis] ?? 0 }))
    .sort((a, b) => b.offset - a.offset);
  let index = cell.reduce((sum, value, axis) => sum + value * (strides[axis] ?? 0), 0);
  const first = { index, weight: 1 - (ranked[0]?.offset ?? 0) };
  return [
    first,
    ...ranked.map(({ offset, stride }, rank) => {
      index += stride;
      return { index, weight: offset - (ranked[rank + 1]?.offset ?? 0) };
    }),
  ];
}

/**
 * Reads a lattice between its points.
 * @param point one coordinate per axis, 0 to 1; beyond, the nearest edge
 * @returns the channels in byte units, 0 to 255, not rounded
 */
export function interpolate(lattice: Lattice, point: readonly number[]): number[] {
  const around = corners(lattice, point);
  return Array.from({ length: lattice.channels }, (_, channel) =>
    around.reduce(
      (sum, { index, weight }) => sum + weight * (lattice.bytes[index * lattice.channels + channel] ?? 0),
      0,
    ),
  );
}

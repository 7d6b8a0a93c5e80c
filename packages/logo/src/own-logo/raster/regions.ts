import type { Grid } from './scan.ts';

/** Pixels of one class that touch side by side, under one number; -1 where the class is 0. */
export interface Regions {
  readonly labels: Int32Array;
  /** Pixels of each. */
  readonly sizes: readonly number[];
  /** Class of each. */
  readonly classes: readonly number[];
}

/** Numbers every region of equal class. */
export function findRegions(classes: Uint8Array, { width, height }: Grid): Regions {
  const labels = new Int32Array(classes.length).fill(-1);
  const sizes: number[] = [];
  const kinds: number[] = [];
  const stack = new Int32Array(classes.length);
  for (let seed = 0; seed < classes.length; seed += 1) {
    const kind = classes[seed] ?? 0;
    if (kind === 0 || labels[seed] !== -1) continue;
    const label = sizes.length;
    let [depth, size] = [0, 0];
    const visit = (at: number) => {
      if (labels[at] !== -1 || classes[at] !== kind) return;
      labels[at] = label;
      stack[depth++] = at;
    };
    visit(seed);
    while (depth > 0) {
      const at = stack[--depth] ?? 0;
      const x = at % width;
      size += 1;
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at < (height - 1) * width) visit(at + width);
    }
    sizes.push(size);
    kinds.push(kind);
  }
  return { labels, sizes, classes: kinds };
}

/** Calls for each pair of neighbouring pixels, those over the edge as -1. */
export function eachBorder({ width, height }: Grid, visit: (one: number, other: number) => void): void {
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      visit(at, x + 1 < width ? at + 1 : -1);
      visit(at, y + 1 < height ? at + width : -1);
      if (x === 0) visit(at, -1);
      if (y === 0) visit(at, -1);
    }
}

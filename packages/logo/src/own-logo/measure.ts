import type { EdgeColour, OwnWeight } from './own-logo.ts';
import { luminance } from './raster/lightness.ts';
import type { Grid } from './raster/scan.ts';

const isSeen = (pixels: Uint8ClampedArray, at: number) => (pixels[at * 4 + 3] ?? 0) >= 128;

/** The lowest row with at least this part of the fullest row's ink is where a logo stands: letters hang with less. */
const enough = 0.3;

function footOf(rows: Float64Array): number {
  const full = rows.reduce((most, row) => Math.max(most, row), 0);
  return (rows.findLastIndex((row) => row >= full * enough) + 1) / rows.length;
}

/** What a logo weighs, from its pixels. */
export function weigh(pixels: Uint8ClampedArray, { width, height }: Grid): OwnWeight {
  const count = width * height;
  const rows = new Float64Array(height);
  let [cover, ink] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const alpha = (pixels[at * 4 + 3] ?? 0) / 255;
    const light = luminance(pixels[at * 4] ?? 0, pixels[at * 4 + 1] ?? 0, pixels[at * 4 + 2] ?? 0);
    const row = Math.floor(at / width);
    cover += alpha;
    ink += alpha * (1 - light);
    rows[row] = (rows[row] ?? 0) + alpha;
  }
  return { ink: ink / count, cover: cover / count, foot: footOf(rows) };
}

/** Colours are gathered in so many steps of each channel. */
const steps = 16;
const mostColours = 24;

/** The colours that a logo shows to the ground round it, the most common ones first. */
export function edgeColours(pixels: Uint8ClampedArray, { width, height }: Grid): readonly EdgeColour[] {
  const found = new Map<number, { count: number; sum: [number, number, number] }>();
  const isOpen = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height || !isSeen(pixels, y * width + x);
  let all = 0;
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (!isSeen(pixels, at)) continue;
    if (!(isOpen(x - 1, y) || isOpen(x + 1, y) || isOpen(x, y - 1) || isOpen(x, y + 1))) continue;
    const [r = 0, g = 0, b = 0] = pixels.subarray(at * 4, at * 4 + 3);
    const key = [r, g, b].reduce((sum, part) => sum * steps + Math.floor((part * steps) / 256), 0);
    const heap = found.get(key) ?? { count: 0, sum: [0, 0, 0] };
    heap.count += 1;
    heap.sum = [heap.sum[0] + r, heap.sum[1] + g, heap.sum[2] + b];
    found.set(key, heap);
    all += 1;
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostColours)
    .map(({ count, sum }) => ({ screen: hexOfBytes(sum.map((part) => part / count)), share: count / all }));
}

export const hexOfBytes = (bytes: readonly number[]): string =>
  `#${bytes.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The mean colour of what is seen, as bytes. */
export function meanBytes(pixels: Uint8ClampedArray): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    for (let part = 0; part < 3; part += 1) sum[part] = (sum[part] ?? 0) + (pixels[at + part] ?? 0) * alpha;
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const [r = 0, g = 0, b = 0, alpha = 0] = sum;
  return alpha === 0 ? [0, 0, 0] : [r / alpha, g / alpha, b / alpha];
}

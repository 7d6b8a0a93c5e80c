import { transform } from '../../geometry/transform.ts';
import type { OwnMark } from '../own-logo.ts';
import { hiddenMarks } from './hidden.ts';
import { type Grid, scan } from './scan.ts';

/** Pixels of a logo, and which of its marks lies on top of each; -1 where there is none. */
export interface Painted extends Grid {
  /** Red, green, blue, straight alpha. */
  readonly pixels: Uint8ClampedArray;
  readonly top: Int32Array;
}

/** Red, green, blue from 0 to 255. */
const screenOf = (screen: string): Colour => {
  const value = Number.parseInt(screen.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** The pixels of a box whose long side is so many pixels. */
export function gridOf({ width, height }: Grid, longSide: number): Grid {
  const scale = longSide / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

type Colour = readonly [r: number, g: number, b: number];

/** Lays an opaque colour over a pixel, `share` of which it covers. */
function blend(pixels: Float32Array, at: number, [r, g, b]: Colour, share: number): void {
  const left = 1 - share;
  pixels[at] = (pixels[at] ?? 0) * left + r * share;
  pixels[at + 1] = (pixels[at + 1] ?? 0) * left + g * share;
  pixels[at + 2] = (pixels[at + 2] ?? 0) * left + b * share;
  pixels[at + 3] = (pixels[at + 3] ?? 0) * left + share;
}

function straighten(premultiplied: Float32Array): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(premultiplied.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = premultiplied[at + 3] ?? 0;
    if (alpha <= 0) continue;
    for (let part = 0; part < 3; part += 1) pixels[at + part] = (premultiplied[at + part] ?? 0) / alpha;
    pixels[at + 3] = alpha * 255;
  }
  return pixels;
}

/** Paints marks as pixels, for what has to look at a logo as the eye does. */
export function paintMarks(marks: readonly OwnMark[], box: Grid, longSide: number): Painted {
  const grid = gridOf(box, longSide);
  const [sx, sy] = [grid.width / box.width, grid.height / box.height];
  const sum = new Float32Array(grid.width * grid.height * 4);
  const top = new Int32Array(grid.width * grid.height).fill(-1);
  const hidden = hiddenMarks(marks, box);
  for (const [index, { path, rule, ink }] of marks.entries()) {
    if (hidden.has(index)) continue;
    const colour = screenOf(ink.screen);
    scan({ path: transform(path, [sx, 0, 0, sy, 0, 0]), rule }, grid, (y, row, from, to) => {
      for (let x = from; x < to; x += 1) {
        const share = row[x] ?? 0;
        if (share === 0) continue;
        const at = y * grid.width + x;
        blend(sum, at * 4, colour, share);
        if (share > 0.5) top[at] = index;
      }
    });
  }
  return { ...grid, pixels: straighten(sum), top };
}

import type { Grid } from '../raster/scan.ts';
import { keepLight } from './keep-light.ts';
import { type Split, sortTones, type Tones } from './tones.ts';

/** How much of each pixel one ink covers, and what is lost on the way. */
export interface InkMask extends Grid {
  /** 0 to 1. */
  readonly values: Float32Array;
  /** Part of the logo, 0 to 1, whose edge with the ground is given up. */
  readonly lost: number;
}

/** How dark a pixel is between the two tones of its piece: 1 dark, 0 light, a half on the edge. */
function darkness(tone: number, { at, dark, light }: Split): number {
  const share = tone <= at ? 0.5 + (0.5 * (at - tone)) / (at - dark) : (0.5 * (light - tone)) / (light - at);
  return Math.min(1, Math.max(0, share));
}

/** Colours this far apart are told from one another, in steps of a byte. */
const toldApart = 70;
/** Edges inside the ink that vanish, as part of all its edges. */
const mostVanished = 0.06;
const mostLost = 0.01;

function isFar(pixels: Uint8ClampedArray, one: number, other: number): boolean {
  for (let part = 0; part < 3; part += 1)
    if (Math.abs((pixels[one * 4 + part] ?? 0) - (pixels[other * 4 + part] ?? 0)) > toldApart) return true;
  return false;
}

/** Edges between colours that one ink makes one, against the edges that it keeps. */
function vanishedShare(pixels: Uint8ClampedArray, { values, width, height }: InkMask): number {
  let [kept, vanished] = [0, 0];
  const compare = (at: number, back: number) => {
    const [one, other] = [values[at] ?? 0, values[at - back] ?? 0];
    if (one > 0.5 !== other > 0.5) kept += 1;
    else if (one > 0.9 && other > 0.9 && isFar(pixels, at, at - back)) vanished += 1;
  };
  for (let y = 2; y < height; y += 2)
    for (let x = 2; x < width; x += 1) {
      compare(y * width + x, 2);
      compare(y * width + x, 2 * width);
    }
  return vanished / Math.max(1, kept + vanished);
}

/** True where a light part goes, or two parts that stood apart run together. */
export const losesContrast = (pixels: Uint8ClampedArray, mask: InkMask): boolean =>
  mask.lost > mostLost || vanishedShare(pixels, mask) > mostVanished;

/** A light part that is inked, where it meets white: half-way between the two it ends. */
const fromWhite = (tone: number, { light }: Split): number =>
  light > 94 ? 1 : Math.min(1, Math.max(0, (100 - tone) / (100 - light)));

/** The ink of each pixel, the light parts decided. */
function maskValues(pixels: Uint8ClampedArray, tones: Tones, inkedAt: (at: number) => boolean): Float32Array {
  const values = new Float32Array(tones.lightness.length);
  for (let at = 0; at < values.length; at += 1) {
    const alpha = (pixels[at * 4 + 3] ?? 0) / 255;
    const split = alpha > 0 ? tones.splitAt(at) : undefined;
    const tone = tones.lightness[at] ?? 0;
    values[at] = split ? alpha * (inkedAt(at) ? fromWhite(tone, split) : darkness(tone, split)) : alpha;
  }
  return values;
}

/** Finds what one ink draws of a logo: its dark parts, and its light ones where they are forms of their own. */
export function inkMask(pixels: Uint8ClampedArray, grid: Grid): InkMask {
  const tones = sortTones(pixels, grid);
  const { labels, inked, lost } = keepLight(tones, grid);
  const values = maskValues(pixels, tones, (at) => inked.has(labels[at] ?? -1));
  const all = tones.classes.reduce((sum, kind) => sum + (kind > 0 ? 1 : 0), 0);
  return { ...grid, values, lost: lost / Math.max(1, all) };
}

import { lightness } from '../raster/lightness.ts';
import { findRegions } from '../raster/regions.ts';
import type { Grid } from '../raster/scan.ts';

/** Pixels sorted into open ground (0), dark, light, and white, which one ink always leaves open. */
export const dark = 1;
export const light = 2;
const white = 3;

/** How dark and light part in one piece of a logo, in CIE lightness. */
export interface Split {
  readonly at: number;
  readonly dark: number;
  readonly light: number;
}

/** Every pixel's lightness and class, and the split of the piece it belongs to; none in a piece of one tone. */
export interface Tones {
  readonly lightness: Float32Array;
  readonly classes: Uint8Array;
  readonly splitAt: (at: number) => Split | undefined;
}

const steps = 101;
/** Tones nearer than this are one to the eye. */
const apart = 20;
/** From here on a tone is the paper's own. */
const whiteFrom = 96;
/** A tone on less of a piece than this is no part of it. */
const leastShare = 0.004;

/** The lightness that best parts a histogram into two heaps, and their means (Otsu's method). */
function bestSplit(histogram: Uint32Array): Split & { shares: readonly [number, number] } {
  const all = histogram.reduce((sum, count) => sum + count, 0);
  const weighted = histogram.reduce((sum, count, tone) => sum + count * tone, 0);
  let best = { at: 0, dark: 0, light: 0, shares: [0, 0] as readonly [number, number] };
  let [below, sumBelow, most] = [0, 0, -1];
  for (const [tone, count] of histogram.entries()) {
    below += count;
    sumBelow += count * tone;
    if (below === 0 || below === all) continue;
    const [one, other] = [sumBelow / below, (weighted - sumBelow) / (all - below)];
    const spread = below * (all - below) * (other - one) ** 2;
    if (spread <= most) continue;
    most = spread;
    best = { at: tone + 0.5, dark: one, light: other, shares: [below / all, 1 - below / all] };
  }
  return best;
}

function splitOf(histogram: Uint32Array): Split | undefined {
  const { shares, ...split } = bestSplit(histogram);
  if (split.light - split.dark < apart || Math.min(...shares) < leastShare) return undefined;
  // half-way between the two means: an edge between them is found where it is half covered
  return { ...split, at: (split.dark + split.light) / 2 };
}

function classOf(tone: number, split: Split | undefined): number {
  if (!split || tone <= split.at) return dark;
  return tone >= whiteFrom ? white : light;
}

/** Sorts the pixels of a logo: in each piece of it apart, so that a pale sun beside a dark word stays a mark. */
export function sortTones(pixels: Uint8ClampedArray, grid: Grid): Tones {
  const count = grid.width * grid.height;
  const tones = new Float32Array(count);
  const opaque = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    opaque[at] = (pixels[at * 4 + 3] ?? 0) >= 128 ? 1 : 0;
    tones[at] = lightness(pixels[at * 4] ?? 0, pixels[at * 4 + 1] ?? 0, pixels[at * 4 + 2] ?? 0);
  }
  const { labels, sizes } = findRegions(opaque, grid);
  const histograms = sizes.map(() => new Uint32Array(steps));
  for (let at = 0; at < count; at += 1) {
    const histogram = histograms[labels[at] ?? -1];
    const tone = Math.round(tones[at] ?? 0);
    if (histogram) histogram[tone] = (histogram[tone] ?? 0) + 1;
  }
  const splits = histograms.map(splitOf);
  const splitAt = (at: number) => splits[labels[at] ?? -1];
  const classes = new Uint8Array(count);
  for (let at = 0; at < count; at += 1)
    if (opaque[at] === 1) classes[at] = classOf(tones[at] ?? 0, splitAt(at));
  return { lightness: tones, classes, splitAt };
}

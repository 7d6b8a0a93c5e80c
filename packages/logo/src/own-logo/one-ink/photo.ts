import type { Grid } from '../raster/scan.ts';

/** Neighbours that differ by so many steps of a byte are grain: less is a gradient, more an edge. */
const grain = { least: 3, most: 56 } as const;
/** From this share of grainy neighbours on, a picture may be a photograph, or a logo that JPEG has dirtied. */
const grainy = 0.2;
/** From this share on it is one, however few its colours: a photograph in black and white. */
const allGrain = 0.5;
/** A logo has few colours: most of it lies near this many. */
const few = { colours: 6, share: 0.75 } as const;

function grainShare(pixels: Uint8ClampedArray, { width, height }: Grid): number {
  let [pairs, found] = [0, 0];
  for (let at = 1; at < width * height; at += 1) {
    if (at % width === 0 || pixels[at * 4 + 3] !== 255 || pixels[at * 4 - 1] !== 255) continue;
    pairs += 1;
    let step = 0;
    for (let part = at * 4; part < at * 4 + 3; part += 1)
      step = Math.max(step, Math.abs((pixels[part] ?? 0) - (pixels[part - 4] ?? 0)));
    if (step >= grain.least && step <= grain.most) found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}

const steps = 32;
/** Colours that lie within so many steps are one colour with its dirt. */
const reach = 1;

type Bin = readonly [r: number, g: number, b: number, count: number];

function colourBins(pixels: Uint8ClampedArray): readonly Bin[] {
  const counts = new Uint32Array(steps ** 3);
  const step = (byte: number | undefined) => Math.floor(((byte ?? 0) * steps) / 256);
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const bin = (step(pixels[at]) * steps + step(pixels[at + 1])) * steps + step(pixels[at + 2]);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return [...counts.entries()].flatMap(([bin, count]): Bin[] =>
    count > 0 ? [[Math.floor(bin / steps ** 2), Math.floor(bin / steps) % steps, bin % steps, count]] : [],
  );
}

/** The share of a picture that lies near its few most common colours. */
function plainShare(pixels: Uint8ClampedArray): number {
  let bins = [...colourBins(pixels)].sort((a, b) => b[3] - a[3]);
  const sum = (some: readonly Bin[]) => some.reduce((all, [, , , count]) => all + count, 0);
  const all = sum(bins);
  for (let colour = 0; colour < few.colours && bins[0]; colour += 1) {
    const [r, g, b] = bins[0];
    const isNear = (bin: Bin) =>
      Math.max(Math.abs(bin[0] - r), Math.abs(bin[1] - g), Math.abs(bin[2] - b)) <= reach;
    bins = bins.filter((bin) => !isNear(bin));
  }
  return all === 0 ? 1 : 1 - sum(bins) / all;
}

/** True for a photograph or a painted picture, which one ink cannot draw: it has grain, and many colours. */
export function isPhoto(pixels: Uint8ClampedArray, grid: Grid): boolean {
  const share = grainShare(pixels, grid);
  return share > allGrain || (share > grainy && plainShare(pixels) < few.share);
}

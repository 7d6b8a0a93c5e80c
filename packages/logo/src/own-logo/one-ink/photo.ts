import type { Grid } from '../raster/scan.ts';

/** Neighbours that differ by so many steps of a byte are grain: less is a gradient, more an edge. */
const steps = { least: 3, most: 56 } as const;
/**
 * Shares of grainy neighbours: from `some` on, a picture may be a photograph, or a logo that JPEG has dirtied; from
 * `all` on it is one, however few its colours: a photograph in black and white.
 */
const grain = { some: 0.2, all: 0.5 } as const;
/** A logo has few colours: most of it lies near this many, and never less than `least` of it. */
const few = { colours: 6, share: 0.75, least: 0.5 } as const;

function grainShare(pixels: Uint8ClampedArray, { width, height }: Grid): number {
  let [pairs, found] = [0, 0];
  for (let at = 1; at < width * height; at += 1) {
    if (at % width === 0 || pixels[at * 4 + 3] !== 255 || pixels[at * 4 - 1] !== 255) continue;
    pairs += 1;
    let step = 0;
    for (let part = at * 4; part < at * 4 + 3; part += 1)
      step = Math.max(step, Math.abs((pixels[part] ?? 0) - (pixels[part - 4] ?? 0)));
    if (step >= steps.least && step <= steps.most) found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}

const binsAcross = 32;
/** Colours that lie within so many steps are one colour with its dirt. */
const reach = 1;

type Bin = readonly [r: number, g: number, b: number, count: number];

function colourBins(pixels: Uint8ClampedArray): readonly Bin[] {
  const counts = new Uint32Array(binsAcross ** 3);
  const step = (byte: number | undefined) => Math.floor(((byte ?? 0) * binsAcross) / 256);
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const bin = (step(pixels[at]) * binsAcross + step(pixels[at + 1])) * binsAcross + step(pixels[at + 2]);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return [...counts.entries()].flatMap(([bin, count]): Bin[] =>
    count > 0
      ? [
          [
            Math.floor(bin / binsAcross ** 2),
            Math.floor(bin / binsAcross) % binsAcross,
            bin % binsAcross,
            count,
          ],
        ]
      : [],
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

/** A photograph fills its frame; letters and signs, dirtied by JPEG all over, do not. */
const fills = 0.45;
const opaqueShare = (pixels: Uint8ClampedArray): number => {
  let opaque = 0;
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] === 255) opaque += 1;
  return opaque / (pixels.length / 4);
};

/** True for a photograph or a painted picture, which one ink cannot draw: it has grain, and many colours. */
export function isPhoto(pixels: Uint8ClampedArray, grid: Grid): boolean {
  const grainy = grainShare(pixels, grid);
  if (grainy <= grain.some) return false;
  const plain = plainShare(pixels);
  if (opaqueShare(pixels) < fills) return plain < few.least;
  return grainy > grain.all || plain < few.share;
}

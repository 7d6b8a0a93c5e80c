import type { Rgb } from '../painted.ts';

/** Red, green, blue, alpha from 0 to 255, the colours multiplied by alpha. */
export type Covered = readonly [r: number, g: number, b: number, a: number];

/**
 * Degrees of cover between none of an ink and all of it. A canvas knows 256, which take more colours than a palette
 * holds and which no eye tells from 32; where many inks meet, 16, resvg's own, leave room for all of them.
 */
const degreesFor = (pairs: number): number => (pairs * 32 < 256 ? 32 : 16);

/** How far a rounded colour may be from the mixture that it is. */
const tolerance = 1.5;

const nothing: Covered = [0, 0, 0, 0];

const mix = (upper: Covered, lower: Covered, part: number): Covered => [
  lower[0] + (upper[0] - lower[0]) * part,
  lower[1] + (upper[1] - lower[1]) * part,
  lower[2] + (upper[2] - lower[2]) * part,
  lower[3] + (upper[3] - lower[3]) * part,
];

const distance = (one: Covered, other: Covered): number =>
  Math.max(...one.map((part, at) => Math.abs(part - (other[at] ?? 0))));

/** How much of the upper one explains a colour best, from 0 to 1. */
function partOf(colour: Covered, upper: Covered, lower: Covered): number {
  let [along, whole] = [0, 0];
  for (const [at, end] of upper.entries()) {
    const reach = end - (lower[at] ?? 0);
    along += ((colour[at] ?? 0) - (lower[at] ?? 0)) * reach;
    whole += reach * reach;
  }
  return Math.min(1, Math.max(0, along / whole));
}

/** Every two that may meet in a pixel: an ink and nothing, or two inks. */
function pairsOf(inks: readonly Rgb[]): readonly (readonly [Covered, Covered])[] {
  const distinct = new Map(inks.map((ink) => [ink.join(), [...ink, 255] as Covered]));
  const all = [nothing, ...distinct.values()];
  return all.flatMap((lower, at) => all.slice(at + 1).map((upper) => [upper, lower] as const));
}

/**
 * A function that reads a pixel as one of these inks over another, or over nothing, and gives it in whole degrees of
 * cover; a pixel where three inks meet stays as it is.
 */
export function createCoverage(inks: readonly Rgb[]): (colour: Covered) => Covered {
  const pairs = pairsOf(inks);
  const degrees = degreesFor(pairs.length);
  return (colour) => {
    let [found, least] = [colour, tolerance];
    for (const [upper, lower] of pairs) {
      const part = partOf(colour, upper, lower);
      const error = distance(colour, mix(upper, lower, part));
      if (error >= least) continue;
      [found, least] = [mix(upper, lower, Math.round(part * degrees) / degrees), error];
    }
    return found;
  };
}

import type { Rgb } from '../painted.ts';
import { type Covered, createCoverage } from './coverage.ts';
import type { Recolour } from './palette.ts';
import type { Raster } from './rasteriser.ts';

const divide = (part: number, alpha: number) => Math.min(255, Math.round((part * 255) / alpha));
const isNear = (part: number, full: number, alpha: number) => Math.abs(part - (full * alpha) / 255) <= 1;

/**
 * The colour a half-covered pixel really has. Where one ink alone explains it, that ink is the answer: dividing
 * back from whole numbers would give an edge of faint false colours instead.
 */
function straightColour(part: Rgb, alpha: number, inks: readonly Rgb[]): Rgb {
  const ink = inks.find((colour) => colour.every((full, at) => isNear(part[at] ?? 0, full, alpha)));
  return ink ?? [divide(part[0], alpha), divide(part[1], alpha), divide(part[2], alpha)];
}

/** One colour as a word of this machine, and its four bytes. */
const word = new Uint32Array(1);
const bytes = new Uint8Array(word.buffer);

/** The whole numbers that were painted, before they were divided. */
const multiply = ([red, green, blue, alpha]: Covered): Covered => [
  Math.round((red * alpha) / 255),
  Math.round((green * alpha) / 255),
  Math.round((blue * alpha) / 255),
  alpha,
];

/** How each sort of raster tells what covers a pixel. */
const readers: Record<Raster['alpha'], (inks: readonly Rgb[]) => (colour: Covered) => Covered> = {
  premultiplied: () => (colour) => colour,
  divided: (inks) => {
    const inDegrees = createCoverage(inks);
    return (colour) => inDegrees(multiply(colour));
  },
};

/**
 * Straight colours, as a PNG stores them, for a raster's own. Fully transparent pixels are 0 0 0 0 in all of them.
 * @param inks the screen colours that were painted
 */
export function straightener({ alpha: kind }: Pick<Raster, 'alpha'>, inks: readonly Rgb[]): Recolour {
  const read = readers[kind](inks);
  return (colour) => {
    word[0] = colour;
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes;
    const covered = read([red, green, blue, alpha]);
    if (covered[3] === 0) return 0;
    const parts = [covered[0], covered[1], covered[2]] as const;
    const straight = covered[3] === 255 ? parts : straightColour(parts, covered[3], inks);
    bytes.set([...straight.map(Math.round), Math.round(covered[3])]);
    return word[0];
  };
}

/** Every pixel recoloured, in place: an image is too big to hold twice for nothing. */
export function recolourAll(pixels: Uint8Array, recolour: Recolour): Uint8Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const known = new Map<number, number>();
  for (const [at, colour] of words.entries()) {
    const straight = known.get(colour) ?? recolour(colour);
    known.set(colour, straight);
    words[at] = straight;
  }
  return aligned;
}

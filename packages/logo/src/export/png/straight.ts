import type { Rgb } from '../painted.ts';
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

/**
 * Straight colours for premultiplied ones, as a PNG stores them; nothing for a raster that has them already.
 * Fully transparent pixels are 0 0 0 0 in both.
 * @param inks the screen colours that were painted
 */
export function straightener(
  { alpha: kind }: Pick<Raster, 'alpha'>,
  inks: readonly Rgb[],
): Recolour | undefined {
  if (kind === 'straight') return undefined;
  return (colour) => {
    word[0] = colour;
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes;
    if (alpha !== 255 && alpha !== 0) bytes.set(straightColour([red, green, blue], alpha, inks));
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

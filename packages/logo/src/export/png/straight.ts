import type { Rgb } from '../painted.ts';
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

/**
 * Straight colours in place of premultiplied ones, as a PNG stores them; fully transparent pixels are 0 0 0 0 already.
 * Changes the raster's own bytes: an image is too big to hold twice for nothing.
 * @param inks the screen colours that were painted
 */
export function straighten({ pixels, alpha: kind }: Raster, inks: readonly Rgb[]): Uint8Array {
  if (kind === 'straight') return pixels;
  const known = new Map<number, Rgb>();
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 255 || alpha === 0) continue;
    const part: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const key = ((part[0] << 16) | (part[1] << 8) | part[2]) * 256 + alpha;
    const colour = known.get(key) ?? straightColour(part, alpha, inks);
    known.set(key, colour);
    pixels.set(colour, at);
  }
  return pixels;
}

import { toCmyk } from '../../colour/to-cmyk.ts';
import type { Cmyk } from '../../scene/ink.ts';
import type { Decoded } from '../png/decode.ts';

/** Red, green and blue of each pixel; black where nothing is seen, so that it packs to nothing. */
export function screenPixels({ pixels }: Decoded): Uint8Array {
  const bytes = new Uint8Array((pixels.length / 4) * 3);
  for (let at = 0; at < pixels.length / 4; at += 1) bytes.set(pixels.subarray(at * 4, at * 4 + 3), at * 3);
  return bytes;
}

/** How much of each pixel is seen. */
export const softMask = ({ pixels }: Decoded): Uint8Array => pixels.filter((_, at) => at % 4 === 3);

/** One bit a pixel, rows filled to whole bytes; 1 hides. */
export function stencil({ width, height, pixels }: Decoded): Uint8Array {
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < 128)
        bits[y * stride + (x >> 3)] = (bits[y * stride + (x >> 3)] ?? 0) | (128 >> (x & 7));
  return bits;
}

/** Colours within four steps of a byte share their inks: nobody sees it, and a photograph has a million colours. */
const coarse = 2;

function inksOf(key: number): Cmyk {
  const hex = key.toString(16).padStart(6, '0');
  return toCmyk(`#${hex}`);
}

/** The four inks of each pixel as bytes, from the same table as every other colour. */
export function inkPixels({ pixels }: Decoded): Uint8Array {
  const bytes = new Uint8Array(pixels.length);
  const known = new Map<number, readonly number[]>();
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < 1) continue;
    const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    const rounded = colourKey(key);
    const inks = known.get(rounded) ?? inksOf(rounded).map((percent) => Math.round(percent * 2.55));
    known.set(rounded, inks);
    bytes.set(inks, at);
  }
  return bytes;
}

/** White and black stay what they are. */
const colourKey = (key: number): number => {
  const part = (shift: number) => {
    const value = (key >> shift) & 255;
    return value === 255 ? 255 : Math.min(255, (value >> coarse) << coarse);
  };
  return (part(16) << 16) | (part(8) << 8) | part(0);
};

/** The part of what is seen that lets the ground through, 0 to 1: edges do a little, shadows do much. */
export function softShare({ pixels }: Decoded): number {
  let [seen, soft] = [0, 0];
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0;
    if (alpha > 12) seen += 1;
    if (alpha > 12 && alpha < 243) soft += 1;
  }
  return seen === 0 ? 0 : soft / seen;
}

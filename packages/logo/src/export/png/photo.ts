import type { Ink } from '../../scene/ink.ts';
import type { Picture } from '../../scene/scene.ts';
import { base64 } from '../base64.ts';
import { screenRgb } from '../painted.ts';
import { element } from '../xml.ts';
import { encodePng } from './encode.ts';
import { loadResvg } from './load-resvg.ts';
import { readPhotoFile } from './photo-file.ts';

/** What is cut out of a photograph, in pixels, and the two inks its shadows and its lights are drawn in. */
export interface PhotoCut {
  readonly width: number;
  readonly height: number;
  readonly dark: Ink;
  readonly light: Ink;
}

/** A photograph, turned as it was held. */
export interface Photo {
  readonly width: number;
  readonly height: number;
  /** The middle of it, as large as fits the shape that is asked for; nothing where its pixels cannot be read. */
  readonly cut: (cut: PhotoCut) => Picture | undefined;
}

/** More than this is not opened. */
const mostPixels = 64_000_000;

/** How bright a pixel is to the eye, 0 to 255. */
const brightness = (pixels: Uint8Array, at: number): number =>
  Math.round(0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0));

/** The brightness under which a share of all pixels lies. */
function levelAt(counts: readonly number[], share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum >= share * all;
  });
}

/** Pixels in two inks: from the dark one to the light one, over the whole of what the photograph has between them. */
function inTwoInks(pixels: Uint8Array, { dark, light }: PhotoCut): Uint8Array {
  const counts = Array.from({ length: 256 }, () => 0);
  for (let at = 0; at < pixels.length; at += 4)
    counts[brightness(pixels, at)] = (counts[brightness(pixels, at)] ?? 0) + 1;
  const [least, most] = [levelAt(counts, 0.01), levelAt(counts, 0.97)];
  const [from, to] = [screenRgb(dark), screenRgb(light)];
  const table = counts.map((_, level) => {
    const share = Math.min(1, Math.max(0, (level - least) / Math.max(1, most - least)));
    return from.map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * share));
  });
  const out = new Uint8Array(pixels.length).fill(255);
  for (let at = 0; at < pixels.length; at += 4) out.set(table[brightness(pixels, at)] ?? [], at);
  return out;
}

/**
 * Opens a JPEG or a PNG, as cameras write them.
 * @returns nothing for other files, and for more than 64 million pixels
 * @example openPhoto(bytes)?.cut({ width: 2386, height: 2449, dark: inks.ink, light: inks.primary })
 */
export function openPhoto(bytes: Uint8Array): Photo | undefined {
  const file = readPhotoFile(bytes);
  if (!file || file.width * file.height > mostPixels || file.width * file.height === 0) return undefined;
  const { width, height, stored, turn, type } = file;
  const href = `data:${type};base64,${base64(bytes)}`;
  const cut = (wanted: PhotoCut): Picture | undefined => {
    const scale = Math.max(wanted.width / width, wanted.height / height);
    const [x, y] = [(wanted.width - width * scale) / 2, (wanted.height - height * scale) / 2];
    const image = element('image', {
      width: stored[0],
      height: stored[1],
      transform: `translate(${x} ${y}) scale(${scale}) ${turn}`,
      preserveAspectRatio: 'none',
      'xlink:href': href,
    });
    const size = { width: wanted.width, height: wanted.height };
    const svg = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', ...size },
      [image],
    );
    const { pixels } = new (loadResvg().Resvg)(svg.markup, { logLevel: 'off' }).render();
    // a file that breaks off leaves the page open
    if (pixels.every((byte, at) => at % 4 !== 3 || byte === 0)) return undefined;
    return { ...size, png: encodePng({ ...size, pixels: inTwoInks(pixels, wanted) }) };
  };
  return { width, height, cut };
}

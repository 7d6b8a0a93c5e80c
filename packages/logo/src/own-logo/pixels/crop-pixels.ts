import type { Box } from '../../geometry/path.ts';
import type { OwnPixels } from '../own-logo.ts';

/** Alpha that is seen. */
const seen = 8;

/** The box of what is not transparent, in pixels; null where all is. */
export function inkBox({ width, height, pixels }: OwnPixels): Box | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < width * height; at += 1) {
    if ((pixels[at * 4 + 3] ?? 0) < seen) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = y;
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** A part of a picture. */
export function cropPixels({ width, pixels }: OwnPixels, box: Box): OwnPixels {
  const cut = new Uint8ClampedArray(box.width * box.height * 4);
  for (let y = 0; y < box.height; y += 1) {
    const from = ((box.y + y) * width + box.x) * 4;
    cut.set(pixels.subarray(from, from + box.width * 4), y * box.width * 4);
  }
  return { width: box.width, height: box.height, pixels: cut };
}

import type { OwnPixels } from '../own-logo.ts';

/** The source columns or rows that one target pixel is made of, with their weights. */
function spans(from: number, to: number): readonly (readonly [at: number, weight: number])[][] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [start, end] = [index * step, (index + 1) * step];
    const first = Math.floor(start);
    const last = Math.min(from, Math.ceil(end - 1e-9));
    return Array.from({ length: last - first }, (_, offset) => {
      const at = first + offset;
      return [at, Math.min(end, at + 1) - Math.max(start, at)] as const;
    });
  });
}

/** Adds one source pixel by its weight; colours count by their alpha. */
function add(sum: Float64Array, pixels: OwnPixels['pixels'], at: number, weight: number): void {
  const alpha = ((pixels[at + 3] ?? 0) / 255) * weight;
  for (let part = 0; part < 3; part += 1) sum[part] = (sum[part] ?? 0) + (pixels[at + part] ?? 0) * alpha;
  sum[3] = (sum[3] ?? 0) + alpha;
}

/**
 * A smaller picture, each of its pixels the mean of those it stands for.
 * @param longSide most pixels of the longer side; a picture that is no larger stays as it is
 */
export function shrink(picture: OwnPixels, longSide: number): OwnPixels {
  const scale = longSide / Math.max(picture.width, picture.height);
  if (scale >= 1) return picture;
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const [across, down] = [spans(picture.width, width), spans(picture.height, height)];
  const whole = (picture.width / width) * (picture.height / height);
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (const [y, rows] of down.entries())
    for (const [x, columns] of across.entries()) {
      const sum = new Float64Array(4);
      for (const [row, tall] of rows)
        for (const [column, wide] of columns)
          add(sum, picture.pixels, (row * picture.width + column) * 4, tall * wide);
      const [r = 0, g = 0, b = 0, alpha = 0] = sum;
      if (alpha > 0)
        pixels.set([r / alpha, g / alpha, b / alpha, (255 * alpha) / whole], (y * width + x) * 4);
    }
  return { width, height, pixels };
}

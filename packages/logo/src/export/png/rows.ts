import type { RunWriter } from '../deflate/index.ts';
import type { Indexed } from './palette.ts';

/** Palette numbers of an image, and how many bits each takes. */
interface PaletteRows extends Pick<Indexed, 'runs'> {
  readonly width: number;
  readonly depth: 1 | 2 | 4 | 8;
}

/** The number that stands before each row: no filter, since flat drawings are long runs already. */
const noFilter = 0;

/** Writes palette numbers as the rows that a PNG compresses, packed into 1, 2, 4 or 8 bits. */
export function writeRows({ width, runs, depth }: PaletteRows, out: RunWriter): void {
  const putRun = depth === 8 ? out.put : createBitPacker(depth, out);
  let left = 0;
  for (const run of runs) {
    if (left === 0) {
      out.put(noFilter, 1);
      left = width;
    }
    const count = run >>> 8;
    left -= count;
    putRun(run & 255, count, left === 0);
  }
}

/** Several numbers a byte, from the highest bits down; the last byte of a row is filled with zeros. */
function createBitPacker(depth: 1 | 2 | 4, out: RunWriter) {
  let [held, bits] = [0, 0];
  const flush = () => {
    out.put(held, 1);
    [held, bits] = [0, 0];
  };
  return (number: number, count: number, endsRow: boolean) => {
    for (let pixel = 0; pixel < count; pixel += 1) {
      held |= number << (8 - depth - bits);
      bits += depth;
      if (bits === 8) flush();
    }
    if (endsRow && bits > 0) flush();
  };
}

/** Straight RGBA without its alpha, for images that are opaque throughout. */
export function dropAlpha(pixels: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    bytes[to] = pixels[from] as number;
    bytes[to + 1] = pixels[from + 1] as number;
    bytes[to + 2] = pixels[from + 2] as number;
  }
  return bytes;
}

/** Rows as a PNG compresses them: each starts with the number of its filter. */
interface RowSource {
  readonly width: number;
  readonly height: number;
}

/**
 * Palette numbers packed into 1, 2, 4 or 8 bits, without filter: flat drawings are long runs already.
 */
export function packRows({ width, height }: RowSource, indices: Uint8Array, depth: number): Uint8Array {
  const perByte = 8 / depth;
  const stride = Math.ceil(width / perByte) + 1;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const row = indices.subarray(y * width, (y + 1) * width);
    if (depth === 8) rows.set(row, y * stride + 1);
    else packRow(row, depth, rows.subarray(y * stride + 1, (y + 1) * stride));
  }
  return rows;
}

function packRow(row: Uint8Array, depth: number, packed: Uint8Array): void {
  const perByte = 8 / depth;
  for (const [x, index] of row.entries()) {
    const at = Math.floor(x / perByte);
    packed[at] = (packed[at] ?? 0) | (index << (8 - depth - (x % perByte) * depth));
  }
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

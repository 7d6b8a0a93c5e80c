/** What a filter sees: a row, the row above, and the distance in bytes to the pixel on the left. */
interface Source {
  readonly row: Uint8Array;
  readonly above: Uint8Array;
  readonly left: number;
}

/** Writes the row as differences from what its neighbours foretell. */
type Filter = (source: Source, out: Uint8Array) => void;

const at = (bytes: Uint8Array, index: number) => (index < 0 ? 0 : (bytes[index] as number));

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - corner - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** PNG's five filters, by their numbers; each has its own loop, since it runs for every byte of an image. */
const filters: readonly Filter[] = [
  ({ row }, out) => out.set(row),
  ({ row, left }, out) => {
    for (let x = 0; x < row.length; x += 1) out[x] = at(row, x) - at(row, x - left);
  },
  ({ row, above }, out) => {
    for (let x = 0; x < row.length; x += 1) out[x] = at(row, x) - at(above, x);
  },
  ({ row, above, left }, out) => {
    for (let x = 0; x < row.length; x += 1) out[x] = at(row, x) - ((at(row, x - left) + at(above, x)) >> 1);
  },
  ({ row, above, left }, out) => {
    for (let x = 0; x < row.length; x += 1)
      out[x] = at(row, x) - paeth(at(row, x - left), at(above, x), at(above, x - left));
  },
];

/** The sum of the differences, each read as a signed byte: the usual guess at what will compress best. */
function weigh(out: Uint8Array): number {
  let sum = 0;
  for (let x = 0; x < out.length; x += 1) sum += Math.min(at(out, x), 256 - at(out, x));
  return sum;
}

/** Writes the filter's number and the row by the lightest filter into `rows`. */
function filterRow(source: Source, trial: Uint8Array, rows: Uint8Array): void {
  let lightest = Number.POSITIVE_INFINITY;
  for (const [number, filter] of filters.entries()) {
    filter(source, trial);
    const sum = weigh(trial);
    if (sum >= lightest) continue;
    lightest = sum;
    rows[0] = number;
    rows.set(trial, 1);
  }
}

/**
 * Rows of bytes, each by the filter that leaves the smallest differences, ready to compress.
 * @param stride bytes in a row
 * @param left bytes in a pixel: 3 for red, green, blue; 4 with alpha
 */
export function filterRows(bytes: Uint8Array, stride: number, left: number): Uint8Array {
  const height = bytes.length / stride;
  const rows = new Uint8Array((stride + 1) * height);
  const trial = new Uint8Array(stride);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const row = bytes.subarray(y * stride, (y + 1) * stride);
    filterRow({ row, above, left }, trial, rows.subarray(y * (stride + 1), (y + 1) * (stride + 1)));
    above = row;
  }
  return rows;
}

/** What each of PNG's five filters adds to a byte, from those to its left, above, and above to the left. */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

/**
 * Rows without their filters: those of a PNG, and of a PDF's streams, which took them over.
 * @param raw rows, each after the number of its filter; a filter that is none of the five adds nothing
 * @param stride bytes in a row
 * @param step bytes from a pixel to the one on its right, at least 1
 */
export function unfilterRows(raw: Uint8Array, stride: number, step: number): Uint8Array {
  const rows = Math.floor(raw.length / (stride + 1));
  const out = new Uint8Array(rows * stride);
  for (let y = 0; y < rows; y += 1) {
    const predict = predictors[raw[y * (stride + 1)] ?? 0] ?? (() => 0);
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= step ? (out[at - step] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[at - stride - step] ?? 0) : 0;
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(left, up, corner);
    }
  }
  return out;
}

import type { Box } from './box.ts';
import type { Plates } from './plates.ts';

/** Square points that count: a millimetre each way. */
const least = (72 / 25.4) ** 2;

/** Percent that is laid over at least a square millimetre of an area, or all of a smaller one; 0 for bare paper. */
export function mostInk({ inks, scale, origin, width, height }: Plates, area: Box, unit = 1): number {
  const counts = new Uint32Array(401);
  const [cyan, magenta, yellow, black] = inks as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const pixel = (value: number, axis: 0 | 1, most: number) =>
    Math.min(most, Math.max(0, Math.round((value - origin[axis]) * scale)));
  const [left, right] = [pixel(area[0], 0, width), pixel(area[2], 0, width)];
  const [bottom, top] = [pixel(area[1], 1, height), pixel(area[3], 1, height)];
  for (let row = bottom; row < top; row += 1)
    for (let at = row * width + left; at < row * width + right; at += 1) {
      const sum = (cyan[at] ?? 0) + (magenta[at] ?? 0) + (yellow[at] ?? 0) + (black[at] ?? 0);
      const percent = Math.round((sum * 100) / 255);
      counts[percent] = (counts[percent] ?? 0) + 1;
    }
  const wanted = Math.max(
    1,
    Math.min((right - left) * (top - bottom), (least * scale * scale) / (unit * unit)),
  );
  let met = 0;
  for (let percent = 400; percent > 0; percent -= 1) {
    met += counts[percent] ?? 0;
    if (met >= wanted) return percent;
  }
  return 0;
}

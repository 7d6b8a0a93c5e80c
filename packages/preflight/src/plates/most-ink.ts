import type { Plates } from './plates.ts';

/** Square points that count: a millimetre each way. */
const least = (72 / 25.4) ** 2;

/** Percent that is laid over at least a square millimetre, or all of a smaller page; 0 for bare paper. */
export function mostInk({ inks, scale, covered }: Plates, unit = 1): number {
  const counts = new Uint32Array(401);
  const [cyan, magenta, yellow, black] = inks as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at < covered.length; at += 1) {
    const sum = (cyan[at] ?? 0) + (magenta[at] ?? 0) + (yellow[at] ?? 0) + (black[at] ?? 0);
    const percent = Math.round((sum * 100) / 255);
    counts[percent] = (counts[percent] ?? 0) + 1;
  }
  const wanted = Math.max(1, Math.min(covered.length, (least * scale * scale) / (unit * unit)));
  let met = 0;
  for (let percent = 400; percent > 0; percent -= 1) {
    met += counts[percent] ?? 0;
    if (met >= wanted) return percent;
  }
  return 0;
}

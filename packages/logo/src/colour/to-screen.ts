import { clampRgb, formatHex } from 'culori/fn';
import 'culori/css';
import type { Cmyk } from '../scene/ink.ts';
import { proof } from './print-table.ts';
import { interpolate } from './simplex.ts';

/**
 * The screen twin of four inks on coated paper, the paper itself shown as white. Solid black ink
 * is a very dark grey here, as it is on paper. What a screen cannot show is clipped channel by
 * channel, as printers' proofs are: inks leave sRGB by little, and less chroma would fade a yellow.
 * @param cmyk percent, 0 to 100, fractions allowed
 * @returns `#rrggbb`
 * @example toScreen([0, 0, 0, 0]) // the hexadecimal of white
 */
export function toScreen(cmyk: Cmyk): string {
  const inks = cmyk.map((percent) => percent / 100);
  const [l = 0, a = 0, b = 0] = interpolate(proof, inks);
  return formatHex(clampRgb({ mode: 'lab', l: l / 2.55, a: a - 128, b: b - 128 }));
}

import type { Cmyk } from '../scene/ink.ts';
import { colourError } from './refuse-colour.ts';

const NUMBER = String.raw`\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?`;
const VALUE = new RegExp(`^(${NUMBER})(%?)$`);

/** Arguments parted by spaces or by commas, and the opacity after a slash or as a fifth value. */
const CALL = /^device-cmyk\(\s*([^/]*?)\s*(?:\/\s*([^/]*?)\s*)?\)$/;

/** Printers round to a hundredth of a percent; this also clears what binary fractions leave. */
const hundredths = (percent: number) => Math.round(percent * 100) / 100;

/** A number from 0 to 1, or a percentage, as percent; NaN where it is neither. */
function percentOf(text: string): number {
  if (text === 'none') return 0;
  const [, number, sign] = VALUE.exec(text) ?? [];
  if (number === undefined) return Number.NaN;
  return hundredths(Number(number) * (sign ? 1 : 100));
}

/** False for NaN too. */
const isShare = (percent: number) => percent >= 0 && percent <= 100;

function separate(list: string): string[] {
  return list.includes(',') ? list.split(',').map((item) => item.trim()) : list.split(/\s+/);
}

/**
 * Reads CSS `device-cmyk(c m y k)`: four numbers from 0 to 1 or percentages.
 * @param text lower case, trimmed
 * @returns the four inks in percent, or undefined where the text is not a device-cmyk() at all
 * @throws IdentityError `bad-colour` where it is one, but unreadable, out of range or not opaque.
 *   CSS would clamp `device-cmyk(0 60 100 0)` to solid inks; that is never what was meant.
 * @example parseDeviceCmyk('device-cmyk(0 60% 100% 0)') // [0, 60, 100, 0]
 */
export function parseDeviceCmyk(text: string): Cmyk | undefined {
  if (!text.startsWith('device-cmyk')) return undefined;
  const [, list, alpha] = CALL.exec(text) ?? [];
  const [c = Number.NaN, m = Number.NaN, y = Number.NaN, k = Number.NaN, fifth, ...rest] = separate(
    list ?? '',
  ).map(percentOf);
  const inks = [c, m, y, k] as const;
  if (rest.length > 0 || !inks.every(isShare)) throw colourError('inks', text);
  const opacity = alpha === undefined ? (fifth ?? 100) : percentOf(alpha);
  if (!isShare(opacity)) throw colourError('inks', text);
  if (opacity < 100) throw colourError('transparent', text);
  return inks;
}

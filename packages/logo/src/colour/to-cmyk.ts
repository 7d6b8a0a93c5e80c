import { lab } from 'culori/css';
import type { Cmyk } from '../scene/ink.ts';
import { blackRamp, separation } from './print-table.ts';
import { readScreen } from './read-screen.ts';
import { interpolate } from './simplex.ts';

/**
 * CIELAB chroma up to which a colour is a grey, printed in black ink alone. Not OKLCH's: its cube
 * root makes a vivid colour of the least blue in a black.
 */
const GREY = 1;

/** CIELAB chroma from which a colour is printed as the table says; the two builds blend in between. */
const COLOURED = 4;

/** A dot under 2 % hardly holds on a plate: it prints as dirt or not at all. */
const SMALLEST_DOT = 2;

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/** How much black ink alone gives this lightness (L*, 0 to 100), in percent; darker than the ink is solid. */
function blackFor(lightness: number): number {
  const after = blackRamp.findIndex((value) => value <= lightness);
  if (after < 0) return 100;
  if (after === 0) return 0;
  const [light = 0, dark = 0] = blackRamp.slice(after - 1, after + 1);
  return ((after - 1 + (light - lightness) / (light - dark)) * 100) / (blackRamp.length - 1);
}

const plate = (percent: number) => (percent < SMALLEST_DOT ? 0 : Math.round(percent));

/**
 * The print twin of a member's colour: coated offset (FOGRA39), relative colorimetric, whole percents,
 * at most 280 % in all. Greys come out in black ink alone. The cooperative's own inks never pass
 * here: theirs were decided, not computed.
 * @param screen `#rrggbb`
 * @throws IdentityError `bad-colour`
 * @example toCmyk('black') // [0, 0, 0, 100]
 */
export function toCmyk(screen: string): Cmyk {
  const colour = readScreen(screen);
  const { l: lightness, a, b } = lab(colour);
  const share = Math.min(1, Math.max(0, (Math.hypot(a, b) - GREY) / (COLOURED - GREY)));
  const [c = 0, m = 0, y = 0, k = 0] = interpolate(separation, [colour.r, colour.g, colour.b]).map(
    (byte) => byte / 2.55,
  );
  const inks = [c * share, m * share, y * share, mix(blackFor(lightness), k, share)] as const;
  return [plate(inks[0]), plate(inks[1]), plate(inks[2]), plate(inks[3])];
}

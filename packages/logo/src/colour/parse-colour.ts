import { rgb } from 'culori/css';
import { type Color, clampRgb, getMode, parse } from 'culori/fn';
import type { Notice } from '../errors.ts';
import type { Cmyk } from '../scene/ink.ts';
import { parseDeviceCmyk } from './device-cmyk.ts';
import { cssName } from './french-names.ts';
import { toSrgb } from './gamut.ts';
import { inkLimitNotice, reducedNotice } from './notices.ts';
import { colourError, longestColour } from './refuse-colour.ts';
import { toScreen } from './to-screen.ts';

/** A colour as it was asked for, ready for a screen. */
export interface ParsedColour {
  /** `#rrggbb`, sRGB. */
  readonly screen: string;
  /** The inks exactly as given, only where the colour came as `device-cmyk()`. */
  readonly cmyk?: Cmyk;
  /** What the person must be told, in French. */
  readonly notice?: Notice;
}

/**
 * A hexadecimal code, a word or one closed function. The number sign may be forgotten before six
 * places with a digit among them: « bad », « face » and « facade » are words.
 */
const SHAPE =
  /^(?:#[\da-f]+|(?=[a-f]*\d)[\da-f]{6}|(?!(?:[a-f]{3,4}|[a-f]{6}|[a-f]{8})$)[a-z]+|[a-z]+\([^()]*\))$/;

/** The families a browser clips to sRGB; only the others can be vivid beyond it. */
const CLIPPED = /^(?:rgb|hsl|hwb)/;

/** `rgb(0 0 0 / none)`: CSS reads a missing opacity as none at all, the parser as opaque. */
const MISSING_ALPHA = /\/\s*none/;

/** Missing channels (`none`) count as zero. */
function filled(colour: Color): Color {
  const channels = getMode(colour.mode)?.channels ?? [];
  const values = channels.map((channel) => [channel, colour[channel as keyof Color] ?? 0]);
  return { ...Object.fromEntries(values), mode: colour.mode, alpha: colour.alpha ?? 1 } as Color;
}

/** culori throws on a number with a unit it does not know: `rgb(1px 0 0)`. */
function tryParse(text: string): Color | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function readCss(text: string, input: string): Color {
  const found = SHAPE.test(text) ? tryParse(text) : undefined;
  if (!found) throw colourError('unreadable', input);
  const colour = filled(found);
  if (colour.alpha !== 1 || MISSING_ALPHA.test(text)) throw colourError('transparent', input);
  const { r, g, b } = rgb(colour);
  if (![r, g, b].every(Number.isFinite)) throw colourError('unreadable', input);
  return CLIPPED.test(text) ? clampRgb(colour) : colour;
}

function fromInks(cmyk: Cmyk): ParsedColour {
  const notice = inkLimitNotice(cmyk);
  return { screen: toScreen(cmyk), cmyk, ...(notice && { notice }) };
}

/**
 * Reads a person's colour: any opaque CSS colour, `device-cmyk()`, or a usual French name.
 * Beyond sRGB it is brought back by less chroma, and a notice says so.
 * @param input what was typed, at most 100 characters
 * @throws IdentityError `bad-colour` for anything else, transparent colours included
 * @example parseColour('vert') // { screen: the hexadecimal of CSS green }
 */
export function parseColour(input: string): ParsedColour {
  if (input.length > longestColour) throw colourError('too-long', input);
  const text = input.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (text === '') throw colourError('empty', input);
  const cmyk = parseDeviceCmyk(text);
  if (cmyk) return fromInks(cmyk);
  const { screen, reduced } = toSrgb(readCss(cssName(text) ?? text, input));
  return reduced ? { screen, notice: reducedNotice(input, screen) } : { screen };
}

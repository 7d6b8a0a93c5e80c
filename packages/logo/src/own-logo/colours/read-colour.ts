import { rgb } from 'culori/css';
import { insideOf, partsOf } from './functions.ts';
import { mixColours } from './mix.ts';

/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [r: number, g: number, b: number];

/** One flat colour with its opacity, 0 to 1. */
export interface Flat {
  readonly colour: Rgb;
  readonly alpha: number;
}

/** What colours are read in the light of. */
export interface ColourContext {
  /** What `currentColor` is. */
  readonly current?: string | undefined;
  readonly isDark?: boolean;
}

const longest = 400;
/** Functions inside one another. */
const deepest = 6;

export const clear: Flat = { colour: [0, 0, 0], alpha: 0 };

const inside = (part: number) => Math.min(1, Math.max(0, part));

/** A colour that needs nothing but its own words. */
function plainColour(text: string): Flat | undefined {
  if (/^transparent$/i.test(text)) return clear;
  try {
    const found = rgb(text.toLowerCase());
    if (!found || ![found.r, found.g, found.b].every(Number.isFinite)) return undefined;
    return { colour: [inside(found.r), inside(found.g), inside(found.b)], alpha: inside(found.alpha ?? 1) };
  } catch {
    return undefined;
  }
}

/**
 * A CSS colour of any kind; undefined for what is none.
 * @example colourOf('light-dark(#fff, #000)', {}) // white
 */
export function colourOf(text: string, context: ColourContext, left = deepest): Flat | undefined {
  if (text.length > longest || left === 0) return undefined;
  if (/^currentcolor$/i.test(text))
    return colourOf(context.current ?? 'black', { ...context, current: 'black' }, left - 1);
  const [light, dark, ...more] = partsOf(insideOf('light-dark', text) ?? '', ',');
  if (light && dark && more.length === 0) return colourOf(context.isDark ? dark : light, context, left - 1);
  const mix = insideOf('color-mix', text);
  if (mix !== undefined) return mixColours(mix, (part) => colourOf(part, context, left - 1));
  // a profile's numbers after the colour are for printers of long ago
  return plainColour(text.replace(/\s+(?:icc|device)-\w+\(.*$/i, '').trim());
}

/** True for what a browser takes as a colour. */
export const isColour = (text: string): boolean => colourOf(text, {}) !== undefined;

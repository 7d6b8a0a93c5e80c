import { rgb } from 'culori/css';
import type { Style } from '../markup/cascade.ts';
import { readShare } from './length.ts';

/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [r: number, g: number, b: number];

/** One flat colour with its opacity, 0 to 1. */
export interface Flat {
  readonly colour: Rgb;
  readonly alpha: number;
}

/** What an outline is filled with. */
export type Paint = Flat | { readonly server: string; readonly otherwise: Flat | null } | null;

const longest = 100;

/** A CSS colour; undefined for what is none. */
function parseFlat(text: string): Flat | undefined {
  if (text.length > longest || /^transparent$/i.test(text)) return text.length > longest ? undefined : clear;
  try {
    const found = rgb(text.toLowerCase());
    if (!found || ![found.r, found.g, found.b].every(Number.isFinite)) return undefined;
    const inside = (part: number) => Math.min(1, Math.max(0, part));
    return { colour: [inside(found.r), inside(found.g), inside(found.b)], alpha: inside(found.alpha ?? 1) };
  } catch {
    return undefined;
  }
}

const clear: Flat = { colour: [0, 0, 0], alpha: 0 };
export const black: Flat = { colour: [0, 0, 0], alpha: 1 };

/** `currentColor` is what `color` says where it stands. */
export function readColour(text: string | undefined, style: Style): Flat | undefined {
  if (text && /^currentcolor$/i.test(text)) return readColour(style.get('color') ?? 'black', new Map());
  // a profile's numbers after the colour are for printers of long ago
  return text === undefined ? undefined : parseFlat(text.replace(/\s+(?:icc|device)-\w+\(.*$/i, '').trim());
}

/**
 * What a fill or a stroke says: a colour, a gradient by its id, nothing.
 * @param fallback for what is absent or unreadable
 */
export function readPaint(text: string | undefined, style: Style, fallback: Paint): Paint {
  if (text === undefined) return fallback;
  if (/^none$/i.test(text)) return null;
  const [, server, rest = ''] = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/i.exec(text) ?? [];
  if (server) return { server, otherwise: readColour(rest || undefined, style) ?? null };
  return readColour(text, style) ?? fallback;
}

/** A colour as an ink's screen value, `#rrggbb`. */
export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const faded = (flat: Flat, share: string | undefined): Flat => ({
  ...flat,
  alpha: flat.alpha * readShare(share),
});

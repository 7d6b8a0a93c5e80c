import { clear, colourOf, type Flat, type Rgb } from '../colours/read-colour.ts';
import type { Style } from '../markup/cascade.ts';
import { readUrl } from '../markup/element.ts';
import { readShare } from './length.ts';

export type { Flat, Rgb };

/** What an outline is filled with. */
export type Paint = Flat | { readonly server: string; readonly otherwise: Flat | null } | null;

export const black: Flat = { colour: [0, 0, 0], alpha: 1 };

const isDark = (scheme = 'normal') => /\bdark\b/i.test(scheme) && !/\blight\b/i.test(scheme);

/** `currentColor` is what `color` says where it stands. */
export const readColour = (text: string | undefined, style: Style): Flat | undefined =>
  text === undefined
    ? undefined
    : colourOf(text, { current: style.get('color'), isDark: isDark(style.get('color-scheme')) });

/**
 * What a fill or a stroke says: a colour, a gradient by its id, nothing.
 * @param fallback for what is absent or unreadable
 */
export function readPaint(text: string | undefined, style: Style, fallback: Paint): Paint {
  if (text === undefined) return fallback;
  if (/^none$/i.test(text)) return null;
  const server = readUrl(text);
  if (server === undefined) return readColour(text, style) ?? fallback;
  const rest = text.slice(text.indexOf(')') + 1).trim();
  return { server, otherwise: readColour(rest || undefined, style) ?? null };
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

/** What a mask takes a colour's light for, 0 to 1. */
export const lightOf = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

export const faded = (flat: Flat, share: string | undefined): Flat =>
  flat === clear ? clear : { ...flat, alpha: flat.alpha * readShare(share) };

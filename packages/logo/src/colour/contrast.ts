import { wcagContrast } from 'culori/fn';
import type { Ink } from '../scene/ink.ts';
import { readScreen } from './read-screen.ts';

/**
 * WCAG 2.2 thresholds: 1.4.11 for a drawing, 1.4.3 for text. A surface carries no form by itself: it only has to be told
 * from the paper.
 */
export const minimumContrast = { surface: 1.8, graphic: 3, text: 4.5 } as const;

/** What a colour draws: a ground for words, a shape, or letters to be read. */
export type ColourUse = keyof typeof minimumContrast;

const screenOf = (colour: Ink | string) => readScreen(typeof colour === 'string' ? colour : colour.screen);

/**
 * The WCAG contrast ratio of two opaque colours, from 1 to 21; the order does not matter.
 * @param a an ink, or a CSS colour
 * @param b an ink, or a CSS colour
 * @throws IdentityError `bad-colour` where either is unreadable
 * @example contrast('black', 'white') // 21
 */
export function contrast(a: Ink | string, b: Ink | string): number {
  return wcagContrast(screenOf(a), screenOf(b));
}

/**
 * Whether two colours stand apart enough for their use.
 * @example meets(inks.ardoise, inks.blanc, 'text') // true
 */
export function meets(a: Ink | string, b: Ink | string, use: ColourUse): boolean {
  return contrast(a, b) >= minimumContrast[use];
}

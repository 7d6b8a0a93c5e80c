import { rgb } from 'culori/css';
import type { Rgb } from 'culori/fn';
import { colourError } from './refuse-colour.ts';

/**
 * The channels, 0 to 1, of a colour that code hands over: an ink's screen value, or a CSS colour.
 * What a person typed goes through parseColour instead.
 * @throws IdentityError `bad-colour`
 */
export function readScreen(screen: string): Rgb {
  const colour = rgb(screen);
  if (!colour) throw colourError('unreadable', screen);
  return colour;
}

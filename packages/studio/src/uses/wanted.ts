import type { BadgeFormat, Shelf } from '@coodyssee/kit';
import type { Wanted } from '../workshop/supports-for.ts';
import type { Shown } from './use.ts';

interface Written {
  readonly shelf: Shelf;
  readonly formats: readonly BadgeFormat[];
}

/**
 * The badge as it is shown, or in the first of a use's own inks where the shown ones do not suit it. Where it should
 * have the member's logo and there is none, as in a link, the band stands in.
 */
export function shownBadge(
  { layout, ink }: Shown,
  { shelf, formats }: Written,
  suited: readonly string[] = [ink],
): readonly Wanted[] {
  const inks = [suited.includes(ink) ? ink : (suited[0] ?? ink)];
  const band: Wanted = { shelf, badges: { layouts: ['band'], inks, formats } };
  const shown: Wanted = { shelf, badges: { layouts: [layout], inks, formats } };
  return layout === 'beside' ? [shown, band] : [shown];
}

/** For a screen: a PNG of 800 px and its double, and the drawing. */
export const pictures: Written = {
  shelf: '1-ecran',
  formats: [{ format: 'png', widthsPx: [800] }, { format: 'svg' }],
};

/** For who prints: the inks of a press, and the drawing. */
export const printed: Written = { shelf: '2-imprimeur', formats: [{ format: 'print' }, { format: 'svg' }] };

/** For who cuts: the same, without the note on papers and presses. */
export const cutOut: Written = { ...printed, shelf: '5-marquage' };

/** The badge without a name, as the picture of a message. */
export const small: Wanted = {
  shelf: '3-bureau',
  badges: { layouts: ['compact'], inks: ['colour'], formats: [{ format: 'png', widthsPx: [320] }] },
};

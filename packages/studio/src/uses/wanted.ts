import type { BadgeFormat } from '@coodyssee/kit';
import type { InkSet } from '@coodyssee/logo';
import type { Wanted } from '../workshop/maker.ts';
import type { Shown } from './use.ts';

export const support = (id: string): Wanted => ({ support: id });

/** The badge as it is shown, or in the first of a use's own inks where the shown ones do not suit it. */
const shownBadge = (
  { layout, ink }: Shown,
  inks: readonly InkSet[],
  formats: readonly BadgeFormat[],
): { readonly badges: Extract<Wanted, { badges: unknown }>['badges'] } => ({
  badges: {
    layouts: [layout === 'beside' ? 'band' : layout],
    inks: [inks.includes(ink) ? ink : (inks[0] ?? 'colour')],
    formats,
  },
});

/** For a screen: a PNG of 800 px and its double, and the drawing. */
export const pictures = (shown: Shown, inks: readonly InkSet[]): Wanted => ({
  shelf: '1-ecran',
  ...shownBadge(shown, inks, [{ format: 'png', widthsPx: [800] }, { format: 'svg' }]),
});

/** For who prints or cuts: the inks of a press, and the drawing. */
export const printed = (shown: Shown, inks: readonly InkSet[]): Wanted => ({
  shelf: '2-imprimeur',
  ...shownBadge(shown, inks, [{ format: 'print' }, { format: 'svg' }]),
});

/** The badge without a name, as the picture of a message. */
export const small: Wanted = {
  shelf: '3-bureau',
  badges: { layouts: ['compact'], inks: ['colour'], formats: [{ format: 'png', widthsPx: [320] }] },
};

import type { Sheet } from '@coodyssee/logo/scene';
import type { KitOrder } from '../support.ts';

/** The French card, in mm. */
export const card = { width: 85, height: 55 } as const;

/** Top of the member's ground: two fifths of the card are theirs, and more where their words need it. */
export const groundLine = 33;

/** What words keep from the trim: a little more than a printer asks for. */
export const marginOf = ({ settings }: Pick<KitOrder, 'settings'>): number => settings.print.safe + 1;

/** An empty side of the card. */
export const side = ({ settings }: KitOrder, title: string): Omit<Sheet, 'pieces'> => ({
  width: card.width,
  height: card.height,
  bleed: settings.print.bleed,
  title,
});

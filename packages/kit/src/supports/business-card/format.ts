import type { Sheet } from '@coodyssee/logo/scene';
import type { KitOrder } from '../support.ts';

/** The French card, in mm; the ground line stands at one height on both sides, so that it runs round the card. */
export const card = { width: 85, height: 55, ground: 24.5, line: 0.56 } as const;

/** An empty side of the card. */
export const side = ({ settings }: KitOrder, title: string): Omit<Sheet, 'pieces'> => ({
  width: card.width,
  height: card.height,
  bleed: settings.print.bleed,
  title,
});

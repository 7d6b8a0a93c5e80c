import { ownLogoScene } from '@coodyssee/logo';
import { type OwnLogo, type Piece, placeScene } from '@coodyssee/logo/scene';
import type { Box } from '@coodyssee/logo/vector';
import { type Artwork, paint } from './artwork.ts';
import { tryToDraw } from './fits.ts';
import { logoBox, ownLogoTitle } from './own-logo.ts';
import { discHeight, discReach } from './scenery.ts';
import type { KitOrder } from './support.ts';

/** A member's own logo as white paper carries it. */
export interface LeadingLogo extends Artwork {
  readonly logo: OwnLogo;
}

/** The member's own logo; nothing where they have none, or where it would not be seen on white paper. */
export function leadingLogo(order: Pick<KitOrder, 'member' | 'ownLogo'>): LeadingLogo | undefined {
  const logo = order.ownLogo;
  if (!logo) return undefined;
  const { drawn } = tryToDraw(
    () => paint(ownLogoScene(logo, ownLogoTitle(order)), undefined),
    ({ code }) => code.startsWith('own-logo-'),
  );
  return drawn && { ...drawn, logo };
}

/** A logo on its page, and how large the cooperative's disc beside it may be. */
interface PlacedLogo {
  readonly piece: Piece;
  /** Units of the symbol, in mm. */
  readonly unit: number;
}

/** The member leads: their logo covers so many times what the cooperative's disc covers, at the least. */
const lead = 1.6;

/**
 * The logo in whichever of some rooms holds it largest, from the left and on the middle.
 *
 * @param most the largest unit of the disc; a slight logo makes it smaller
 */
export function placeLeadingLogo(
  { logo, scene, inks }: LeadingLogo,
  rooms: readonly [Box, ...Box[]],
  most: number,
): PlacedLogo {
  const boxes = rooms.map((room) => logoBox(logo, room)) as [Box, ...Box[]];
  const box = boxes.reduce((best, next) => (next.width > best.width ? next : best));
  return {
    piece: placeScene(scene, inks, box),
    unit: Math.min(most, Math.sqrt((box.width * box.height) / lead / (2 * discReach * discHeight))),
  };
}

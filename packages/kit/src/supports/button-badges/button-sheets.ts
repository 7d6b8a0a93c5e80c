import { brand } from '@coodyssee/logo/brand';
import { placeScene, type Sheet } from '@coodyssee/logo/scene';
import { circlePath } from '@coodyssee/logo/vector';
import { decorate } from '../../page/figure.ts';
import { type Artwork, paintBadge, paintLandscape } from '../artwork.ts';
import type { KitOrder } from '../support.ts';
import type { Press } from './presses.ts';

const { disc } = brand.symbol;

/** An empty square round the press's circle, cut along it. */
const blank = ({ member, settings }: KitOrder, { cut, size }: Press): Omit<Sheet, 'pieces'> => ({
  width: cut,
  height: cut,
  bleed: settings.print.bleed,
  cuts: [circlePath({ centre: [cut / 2, cut / 2], radius: cut / 2 })],
  title: `Badge à épingle de ${size}\u00A0mm, ${member.name}`,
});

/**
 * The people under an orange sky that wraps round the edge, in the member's colour where they stand: no words,
 * so it suits every name and the smallest press.
 */
export function peopleButton(order: KitOrder, press: Press): Sheet {
  const { cut, visible } = press;
  const { bleed } = order.settings.print;
  // the people as they stand in the symbol, its disc a little larger than what is seen
  const unit = visible / (2 * disc.radius * 1.06);
  const centre = cut / 2 + bleed;
  const ground = centre + (disc.base - disc.centre[1]) * unit;
  const reach = { left: centre / unit, right: centre / unit, sky: ground / unit };
  const { scene, inks } = paintLandscape(reach, order.member.colour);
  const at = { x: -bleed, y: -bleed, width: cut + 2 * bleed };
  return { ...blank(order, press), pieces: [decorate(scene, inks, at)] };
}

/** The seal inside what is read; `null` where the button is too small for its words. */
export function sealButton(
  order: KitOrder,
  press: Press,
): (Pick<Artwork, 'notices'> & { sheet: Sheet }) | null {
  const { scene, inks, notices } = paintBadge(order, { layout: 'seal' });
  const { cut, live } = press;
  if (live < scene.minimumWidth.mm) return null;
  const at = { x: (cut - live) / 2, y: (cut - live) / 2, width: live };
  return { notices, sheet: { ...blank(order, press), pieces: [placeScene(scene, inks, at)] } };
}

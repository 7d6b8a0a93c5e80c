import { brand } from '@coodyssee/logo/brand';
import { placeScene, type Sheet } from '@coodyssee/logo/scene';
import { circlePath } from '@coodyssee/logo/vector';
import { type Artwork, paintBadge } from '../artwork.ts';
import { scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import type { Press } from './presses.ts';

const { disc, ground } = brand.symbol;

/** An empty square round the press's circle, cut along it. */
const blank = ({ member, settings }: KitOrder, { cut, size }: Press): Omit<Sheet, 'pieces'> => ({
  width: cut,
  height: cut,
  bleed: settings.print.bleed,
  cuts: [circlePath({ centre: [cut / 2, cut / 2], radius: cut / 2 })],
  title: `Badge à épingle de ${size}\u00A0mm, ${member.name}`,
});

/**
 * The symbol as a whole disc: what is seen of the button is its circle, its sky and its ground in the member's colour
 * wrap round the edge. No words, so it suits every name and the smallest press.
 */
export function peopleButton(order: KitOrder, press: Press): Sheet {
  const { cut, visible } = press;
  const unit = visible / (2 * disc.radius);
  const land = scenery(order, {
    sky: 'open',
    width: cut,
    height: cut,
    bleed: order.settings.print.bleed,
    ground: cut / 2 + (ground - disc.centre[1]) * unit,
    unit,
    axis: cut / 2,
  });
  return { ...blank(order, press), pieces: [land.piece] };
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

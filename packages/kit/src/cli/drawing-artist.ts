import { type Drawing, frame, type InkResult, inkTable, type Width } from '@coodyssee/logo';
import type { Artist, Drawn, Order } from './artist.ts';
import { type Composed, composeOrder } from './compose-order.ts';
import { renderPicture } from './render-picture.ts';

/** The real artist: composes with the logo package, inks, frames, and renders in any format. */
export const createArtist = (): Artist => draw;

async function draw(order: Order): Promise<Drawn> {
  const plain = await composeOrder(order, 'solid');
  const inked = inkOrder(order, plain.scene);
  const composed = inked.rendering === 'solid' ? plain : await composeOrder(order, inked.rendering);
  const ground = inked.inks.ground !== null;
  const sized = order.width ? sizeTo(order.width, composed, ground) : { scene: composed.scene, notices: [] };
  const picture = { scene: frameOn(ground, sized.scene), inks: inked.inks };
  return {
    fit: composed.fit,
    notices: [...composed.notices, ...inked.notices, ...sized.notices],
    render: (output) => renderPicture(picture, { ...output, ...(order.width && { width: order.width }) }),
  };
}

/** White on orange is nothing without its orange; every other set stands on the page it is laid on. */
function inkOrder({ ink, colour, background }: Order, scene: Drawing): InkResult {
  const reversed = ink.id === 'reversed' && (background?.ink ?? 'orange') === 'orange';
  const ground = reversed && background?.ink !== null ? 'own' : (background?.ink ?? null);
  return inkTable(ink.id, {
    scene,
    ...(colour !== undefined && { member: colour }),
    ...(ground && { ground }),
  });
}

/** A painted ground takes the clear space in; an open one leaves it to the page. */
const paddingOn = (ground: boolean, { clearSpace }: Drawing): number => (ground ? clearSpace : 0);

const frameOn = (ground: boolean, scene: Drawing): Drawing =>
  frame(scene, { padding: paddingOn(ground, scene), ground });

/** Held against its least width is the drawing itself, without the room a ground adds round it. */
function sizeTo(width: Width, { scene, atWidth }: Composed, ground: boolean) {
  const share = scene.width / (scene.width + 2 * paddingOn(ground, scene));
  return atWidth(
    'px' in width ? { px: Math.floor(width.px * share) } : { mm: Math.floor(width.mm * share * 100) / 100 },
  );
}

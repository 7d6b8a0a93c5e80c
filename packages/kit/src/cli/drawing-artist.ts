import { frame, type InkOptions, type InkResult, inkTable } from '@coodyssee/logo';
import type { Artist, Drawn, Order } from './artist.ts';
import { ownGround } from './backgrounds.ts';
import { type Composed, type Composition, composeOrder } from './compose-order.ts';
import { renderPicture } from './render-picture.ts';

/** The real artist: composes with the logo package, inks, frames, and renders in any format. */
export const createArtist = (): Artist => draw;

async function draw(order: Order): Promise<Drawn> {
  const { composition, composed } = await compose(order);
  const { scene, design, subject, fit } = composed;
  const inked = inkScene(order, composed);
  const sheet = frameOn(composition, scene);
  const leastPx = Math.ceil((scene.minimumWidth.px * sheet.width) / scene.width);
  const picture = { scene: sheet, inks: inked.inks, label: design.label, leastPx };
  return {
    ...(design.id !== order.design.id && { instead: { subject, design } }),
    fit,
    notices: [...composed.notices, ...inked.notices],
    render: (output) => renderPicture(picture, { ...output, ...(order.width && { width: order.width }) }),
  };
}

/** The inks of the order's own drawing decide how it is made, and whether it stands on a ground. */
async function compose(order: Order): Promise<{ composition: Composition; composed: Composed }> {
  const { width, ...anySize } = order;
  const plain = await composeOrder(anySize, { rendering: 'solid', padded: false });
  const { rendering, inks } = inkScene(order, plain);
  const composition = { rendering, padded: inks.ground !== null };
  const composed = width || rendering !== 'solid' ? await composeOrder(order, composition) : plain;
  return { composition, composed };
}

/** White on orange is nothing without its orange; every other set stands on the page it is laid on. */
function groundOf({ ink, background }: Order): InkOptions['ground'] | null {
  const asked = background === undefined ? ownGround(ink) : background.ink;
  return asked !== null && asked === ownGround(ink) ? 'own' : asked;
}

function inkScene(order: Order, { scene }: Pick<Composed, 'scene'>): InkResult {
  const { ink, colour } = order;
  const ground = groundOf(order);
  return inkTable(ink.id, { scene, ...(colour !== undefined && { colour }), ...(ground && { ground }) });
}

/** A painted ground takes the clear space in; an open one leaves it to the page. */
const frameOn = ({ padded }: Composition, scene: Composed['scene']): Composed['scene'] =>
  frame(scene, { padding: padded ? scene.clearSpace : 0, ground: padded });

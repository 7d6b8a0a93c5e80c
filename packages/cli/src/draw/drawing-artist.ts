import {
  type Drawing,
  frame,
  type InkResult,
  inkSchemes,
  inkTable,
  needsPlate,
} from '@coodyssee/logo/compose';
import { ownGround } from '../options/backgrounds.ts';
import type { Artist, Drawn, Order } from './artist.ts';
import { type Composed, type Composition, composeOrder } from './compose-order.ts';
import { renderPicture } from './render-picture.ts';

type Compose = typeof composeOrder;

/**
 * The real artist: composes with the logo package, inks, frames, and renders in any format. What several ink sets
 * and formats share is composed once.
 */
export function createArtist(): Artist {
  const once = composeOnce();
  return (order) => draw(order, once);
}

function composeOnce(): Compose {
  const known = new Map<string, { readonly of: Order; readonly composed: Promise<Composed> }>();
  return (order, composition) => {
    const { activity, design, width, simplify, ownLogo } = order;
    const key = JSON.stringify([activity, design.id, width, simplify, composition]);
    const before = known.get(key);
    if (before?.of.ownLogo === ownLogo && before) return before.composed;
    const composed = composeOrder(order, composition);
    known.set(key, { of: order, composed });
    return composed;
  };
}

async function draw(order: Order, compose: Compose): Promise<Drawn> {
  const composition = compositionOf(order);
  const { width, ...anySize } = order;
  // what cannot be drawn at all, or not in these inks, is said before a width that is too small
  const plain = await compose(anySize, { ...composition, padded: false });
  const plainInks = inkScene(order, plain);
  const composed = width ? await compose(order, composition) : plain;
  const { inks, notices } = width ? inkScene(order, composed) : plainInks;
  const { design, subject, fit, scene } = composed;
  const sheet = frameOn(composition, scene);
  const leastPx = Math.ceil((scene.minimumWidth.px * sheet.width) / scene.width);
  const picture = { scene: sheet, inks, label: design.label, leastPx };
  return {
    ...(design.id !== order.design.id && { instead: { subject, design } }),
    fit,
    notices: [...composed.notices, ...notices],
    render: (output) => renderPicture(picture, { ...output, ...(width && { width }) }),
  };
}

/** White on orange is nothing without its orange; every other set stands on the page it is laid on. */
const groundOf = ({ ink, background }: Order) => (background === undefined ? ownGround(ink) : background.ink);

/** The inks decide how a drawing is made: in solids or lines, with its clear space on a ground, on a plate. */
const compositionOf = (order: Order): Composition => ({
  rendering: inkSchemes[order.ink.id].rendering,
  padded: groundOf(order) !== null,
  plate: order.ownLogo !== undefined && needsPlate(order.ownLogo, order.ink.id),
});

function inkScene(order: Order, { scene }: Composed): InkResult {
  const { ink, colour } = order;
  const ground = groundOf(order);
  const painted = ground !== null && { ground: ground === ownGround(ink) ? ('own' as const) : ground };
  return inkTable(ink.id, { scene, ...(colour !== undefined && { colour }), ...painted });
}

/** A painted ground takes the clear space in; an open one leaves it to the page. */
const frameOn = ({ padded }: Composition, scene: Drawing): Drawing =>
  frame(scene, { padding: padded ? scene.clearSpace : 0, ground: padded });

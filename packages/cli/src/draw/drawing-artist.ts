import type { Artwork, Member } from '@coodyssee/logo';
import { identity } from '../identity.ts';
import type { Activity, Artist, Drawn, Order } from './artist.ts';
import { renderPicture } from './render-picture.ts';

/** The real artist: every drawing comes through the door, and is rendered in any format. */
export const createArtist = (): Artist => draw;

const toMember = ({ logo: _, ...words }: Activity): Member => words;

async function draw(order: Order): Promise<Drawn> {
  const { width, ...anySize } = order;
  // what cannot be drawn at all, or not in these inks, is said before a width that is too small
  const plain = await drawAt(anySize);
  const artwork = width ? await drawAt(order) : plain;
  const { scene, drawn, inks, fit, notices, suggestions } = artwork;
  const design = drawn.design ?? order.design;
  const leastPx = Math.ceil((scene.minimumWidth.px * scene.width) / (plainWidth(artwork) || 1));
  const picture = { scene, inks, label: design.label, leastPx };
  const subject = drawn.subject === 'logo' ? 'logo' : 'badge';
  return {
    ...(design.id !== order.design.id && { instead: { subject, design } }),
    fit: inFrench(fit),
    notices: [...suggestions, ...notices],
    render: (output) => renderPicture(picture, { ...output, ...(width && { width }) }),
  };
}

/** Width of the drawing without the clear space that a painted ground takes in. */
const plainWidth = ({ scene, inks }: Artwork): number =>
  scene.width - (inks.ground ? 2 * scene.clearSpace : 0);

async function drawAt({ design, ink, activity, width, simplify, colour, ownLogo, background }: Order) {
  const request = {
    inks: ink.id,
    ...(width && { width, whenSmall: simplify ? ('simplify' as const) : ('refuse' as const) }),
    ...(background && { ground: background.ink ?? ('none' as const) }),
  };
  if (!activity) return identity.logo({ variant: design.id, ...request });
  const member = toMember(activity);
  await identity.load(member);
  return identity.badge(member, { layout: design.id, colour, ownLogo, ...request });
}

const inFrench = ({ name, trade }: Artwork['fit']): Drawn['fit'] => ({
  ...(name && { nom: name.label }),
  ...(trade && { métier: trade.label }),
});

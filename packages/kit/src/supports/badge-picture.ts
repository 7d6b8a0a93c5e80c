import { type BadgeLayout, type Drawing, frame, type InkSet } from '@coodyssee/logo';
import { type Artwork, paintBadge } from './artwork.ts';
import type { KitOrder } from './support.ts';

/** A member's badge in its inks, on the ground the inks bring along. */
export interface BadgePicture extends Artwork {
  /** Text alternative, in French. */
  readonly alternative: string;
}

/**
 * A member's badge in one form and one set of inks. White on orange is nothing without its orange, which takes
 * the clear space in.
 *
 * @throws IdentityError `does-not-fit` where the form cannot hold the name
 * @example badgePicture(order, { layout: 'band', inks: 'colour' }).scene
 */
export function badgePicture(
  order: Pick<KitOrder, 'member' | 'typesetter' | 'wording'>,
  { layout, inks: set }: { readonly layout: BadgeLayout; readonly inks: InkSet },
): BadgePicture {
  const isPadded = set === 'reversed';
  const { scene, inks, notices } = paintBadge(order, {
    layout,
    inks: set,
    ...(isPadded && { ground: 'own' }),
  });
  const framed = frame(scene, { padding: isPadded ? scene.clearSpace : 0, ground: isPadded });
  return { scene: framed, inks, notices, alternative: alternativeOf(scene) };
}

export const alternativeOf = ({ title, description }: Drawing): string =>
  description ? `${title}. ${description}.` : `${title}.`;

import {
  type Badge,
  type BadgeLayout,
  composeBadge,
  type Drawing,
  frame,
  type InkSet,
  type InkTable,
  inkTable,
  type Notice,
} from '@coodyssee/logo';
import type { KitOrder } from './support.ts';

/** A member's badge in its inks, on the ground the inks bring along. */
export interface BadgePicture {
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** Text alternative, in French. */
  readonly alternative: string;
  readonly notices: readonly Notice[];
}

/** White on orange is nothing without its orange, which takes the clear space in. */
const groundOf = (ink: InkSet) => (ink === 'reversed' ? { ground: 'own' as const } : {});

/**
 * A member's badge in one form and one set of inks.
 *
 * @throws IdentityError `does-not-fit` where the form cannot hold the name
 * @example badgePicture(order, { layout: 'band', ink: 'colour' }).scene
 */
export function badgePicture(
  { member, typesetter }: Pick<KitOrder, 'member' | 'typesetter'>,
  { layout, ink }: { layout: BadgeLayout; ink: InkSet },
): BadgePicture {
  const rendering = ink === 'line' ? 'line' : 'solid';
  const badge = composeBadge(member, { layout, rendering, typesetter });
  const { scene } = badge;
  const colour = member.colour === undefined ? {} : { colour: member.colour };
  const { inks, notices } = inkTable(ink, { scene, ...colour, ...groundOf(ink) });
  const padded = inks.ground !== null;
  return {
    scene: frame(scene, { padding: padded ? scene.clearSpace : 0, ground: padded }),
    inks,
    alternative: alternativeOf(badge),
    notices: [...badge.notices, ...notices],
  };
}

const alternativeOf = ({ scene: { title, description } }: Badge): string =>
  description ? `${title}. ${description}.` : `${title}.`;

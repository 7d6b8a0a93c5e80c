import type { Artwork, Member, Wording } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { identity } from './identity.ts';

/** One badge to draw: plain data, so that it can be a key. */
export interface BadgeOrder {
  readonly member: Member;
  readonly layout: string;
  readonly ink: string;
  readonly colour?: string;
  readonly wording?: Wording;
}

/**
 * A badge on the page's own ground, at once: `identity.load` has what its words need.
 *
 * @throws IdentityError as `Identity.badge` does
 */
export const drawBadge = ({ member, ink, ...order }: BadgeOrder, ownLogo?: OwnLogo): Artwork =>
  identity.badge(member, { ...order, inks: ink, ground: 'none', ownLogo });

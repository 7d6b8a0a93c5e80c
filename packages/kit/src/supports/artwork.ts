/** The one seam to what draws: a member's badge, the organisation's logo, people on their ground, each in its inks. */
import { type Artwork, type BadgeRequest, createIdentity, type LandscapeOptions } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Scene } from '@coodyssee/logo/scene';
import type { KitOrder } from './support.ts';

export type { Artwork } from '@coodyssee/logo';

/** A badge as it stands in a file, on the ground its inks bring along. */
export interface BadgePicture extends Artwork {
  /** Text alternative, in French. */
  readonly alternative: string;
}

type BadgeOrder = Pick<KitOrder, 'identity' | 'member' | 'wording' | 'ownLogo'>;

const badge = ({ identity, member, wording, ownLogo }: BadgeOrder, request: BadgeRequest): Artwork =>
  identity.badge(member, { colour: member.colour, wording, ownLogo, ...request });

/**
 * The member's badge in one set of inks, the brand's first by default, on an open ground.
 *
 * @throws IdentityError `does-not-fit` where the layout cannot hold the name, `own-logo-…` where the logo does not
 * allow what is asked
 */
export const paintBadge = (order: BadgeOrder, request: BadgeRequest): Artwork =>
  badge(order, { ground: 'none', ...request });

/**
 * A member's badge as a file holds it: inks that are nothing without their ground bring it, with the clear space.
 *
 * @throws IdentityError as `paintBadge` does
 * @example badgePicture(order, { layout: 'band', inks: 'colour' }).scene
 */
export function badgePicture(order: BadgeOrder, request: BadgeRequest): BadgePicture {
  const artwork = badge(order, request);
  const { title, description } = artwork.scene;
  return { ...artwork, alternative: description ? `${title}. ${description}.` : `${title}.` };
}

/** What has no words of a member needs no typeface, and writes no file by itself. */
const wordless = createIdentity(brand, {});

/** A version of the organisation's logo in one set of inks, on an open ground. */
export const paintLogo = (variant: string, inks = brand.inkSets[0].id): Artwork =>
  wordless.logo({ variant, ground: 'none', inks });

/** Any other scene in colour, with the member's own. */
export const paint = (scene: Scene, colour: string | undefined): Artwork =>
  wordless.picture(scene, { colour });

/** The people on their ground line, in the member's colour. */
export const paintLandscape = (options: LandscapeOptions, colour: string | undefined): Artwork =>
  paint(brand.symbol.landscape(options), colour);

/** The one door to what draws: a member's badge, the cooperative's logo, people on their ground, each in its inks. */
import {
  type BadgeOptions,
  composeBadge,
  composeLandscape,
  composeLogo,
  type Drawing,
  type Fit,
  frame,
  type InkOptions,
  type InkSet,
  type InkTable,
  inkSchemes,
  inkTable,
  type LandscapeOptions,
  type LogoVariant,
  type Notice,
  paintBesideBadge,
  type Scene,
} from '@coodyssee/logo';
import type { FileLayout } from '../naming/file-facts.ts';
import type { KitOrder } from './support.ts';

/** A drawing with its inks, and what the person must be told. */
export interface Artwork<S extends Scene = Drawing> {
  readonly scene: S;
  readonly inks: InkTable;
  readonly notices: readonly Notice[];
}

/** A badge with its inks, and how its words were made to fit. */
export interface BadgeArtwork extends Artwork {
  readonly fit: Fit;
}

/** A badge as it stands in a file, on the ground its inks bring along. */
export interface BadgePicture extends Artwork {
  /** Text alternative, in French. */
  readonly alternative: string;
}

type BadgeOrder = Pick<KitOrder, 'member' | 'typesetter' | 'wording' | 'ownLogo'>;

type Sort = Omit<BadgeOptions, 'typesetter' | 'rendering' | 'layout'> &
  Pick<InkOptions, 'ground'> & { readonly layout: FileLayout; readonly inks?: InkSet };

const coloured: readonly InkSet[] = ['colour', 'dark', 'member'];
const colourOf = (set: InkSet, colour: string | undefined) =>
  colour && coloured.includes(set) ? { colour } : {};

/**
 * The member's badge in one set of inks, `colour` by default, on an open ground where none is asked for.
 *
 * @throws IdentityError `does-not-fit` where the form cannot hold the name, `own-logo-…` where the logo does not allow
 * what is asked
 */
export function paintBadge(order: BadgeOrder, { layout, ...sort }: Sort): BadgeArtwork {
  if (layout === 'beside') return paintOwnLogo(order, sort);
  const { inks: set = 'colour', ground, ...style } = sort;
  const { member, typesetter, wording } = order;
  const { rendering } = inkSchemes[set];
  const badge = composeBadge(member, {
    ...(wording && { wording }),
    ...style,
    layout,
    rendering,
    typesetter,
  });
  const { scene, fit } = badge;
  const table = inkTable(set, { scene, ...colourOf(set, member.colour), ...(ground && { ground }) });
  return { scene, fit, inks: table.inks, notices: [...badge.notices, ...table.notices] };
}

/** The member's own logo beside the endorsement. @throws RangeError where they have none: a fault of the caller */
function paintOwnLogo(
  { member, typesetter, wording, ownLogo }: BadgeOrder,
  { inks = 'colour', ground, ...style }: Omit<Sort, 'layout'>,
): BadgeArtwork {
  if (!ownLogo) throw new RangeError('There is no logo to stand beside the endorsement.');
  const { colour } = member;
  const { scene, fit, inked, notices } = paintBesideBadge(ownLogo, member, {
    ...(wording && { wording }),
    ...style,
    inks,
    typesetter,
    ...(colour && { colour }),
    ...(ground && { ground }),
  });
  return { scene, fit, inks: inked.inks, notices };
}

/**
 * A member's badge as a file holds it. White on orange is nothing without its orange, which takes the clear space in.
 *
 * @throws IdentityError as `paintBadge` does
 * @example badgePicture(order, { layout: 'band', inks: 'colour' }).scene
 */
export function badgePicture(
  order: BadgeOrder,
  { layout, inks: set }: { readonly layout: FileLayout; readonly inks: InkSet },
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

const alternativeOf = ({ title, description }: Drawing): string =>
  description ? `${title}. ${description}.` : `${title}.`;

/** A logo of the cooperative in one set of inks. */
export function paintLogo(variant: LogoVariant, set: InkSet = 'colour'): Artwork {
  const scene = composeLogo({ variant, rendering: inkSchemes[set].rendering });
  return { scene, inks: inkTable(set, { scene }).inks, notices: [] };
}

/** Any other scene in colour, with the member's own. */
export function paint<S extends Scene>(scene: S, colour: string | undefined): Artwork<S> {
  const { inks, notices } = inkTable('colour', { scene, ...(colour && { colour }) });
  return { scene, inks, notices };
}

/** The people on their ground line, in the member's colour. */
export const paintLandscape = (options: LandscapeOptions, colour: string | undefined): Artwork<Scene> =>
  paint(composeLandscape(options), colour);

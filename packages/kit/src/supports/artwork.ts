import {
  type BadgeOptions,
  composeBadge,
  composeLogo,
  type Drawing,
  type Fit,
  type InkOptions,
  type InkSet,
  type InkTable,
  inkSchemes,
  inkTable,
  type LogoVariant,
  type Notice,
  type Scene,
} from '@coodyssee/logo';
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

type Sort = Omit<BadgeOptions, 'typesetter' | 'rendering'> &
  Pick<InkOptions, 'ground'> & { readonly inks?: InkSet };

const coloured: readonly InkSet[] = ['colour', 'dark', 'member'];
const colourOf = (set: InkSet, colour: string | undefined) =>
  colour && coloured.includes(set) ? { colour } : {};

/** The member's badge in one set of inks, `colour` by default, on an open ground where none is asked for. */
export function paintBadge(
  { member, typesetter, wording }: Pick<KitOrder, 'member' | 'typesetter' | 'wording'>,
  { inks: set = 'colour', ground, ...sort }: Sort,
): BadgeArtwork {
  const { rendering } = inkSchemes[set];
  const badge = composeBadge(member, { ...(wording && { wording }), ...sort, rendering, typesetter });
  const { scene, fit } = badge;
  const table = inkTable(set, { scene, ...colourOf(set, member.colour), ...(ground && { ground }) });
  return { scene, fit, inks: table.inks, notices: [...badge.notices, ...table.notices] };
}

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

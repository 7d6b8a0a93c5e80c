import {
  type BadgeOptions,
  composeBadge,
  composeLogo,
  type Drawing,
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

type Sort = Omit<BadgeOptions, 'typesetter' | 'rendering'> & { readonly inks?: InkSet };

const coloured: readonly InkSet[] = ['colour', 'dark', 'member'];
const colourOf = (set: InkSet, colour: string | undefined) =>
  colour && coloured.includes(set) ? { colour } : {};

/** The member's badge in one set of inks; `colour` by default. */
export function paintBadge(
  { member, typesetter }: KitOrder,
  { inks: set = 'colour', ...sort }: Sort,
): Artwork {
  const { rendering } = inkSchemes[set];
  const badge = composeBadge(member, { ...sort, rendering, typesetter });
  const table = inkTable(set, { scene: badge.scene, ...colourOf(set, member.colour) });
  return { scene: badge.scene, inks: table.inks, notices: [...badge.notices, ...table.notices] };
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

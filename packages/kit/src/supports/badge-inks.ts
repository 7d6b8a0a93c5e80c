import {
  type BadgeLayout,
  badgeLayouts,
  IdentityError,
  type InkSet,
  inkSets,
  type Notice,
} from '@coodyssee/logo';
import { plainRefusal } from '../errors.ts';
import { fr } from '../words/fr.ts';
import { type BadgePicture, badgePicture } from './badge-picture.ts';
import type { KitOrder } from './support.ts';

/** One badge to write: its picture, and the slugs its name is made of. */
export interface InkedBadge extends BadgePicture {
  readonly design: string;
  readonly ink: string;
  /** French: the inks, and the ground they are for. */
  readonly label: string;
}

/** The badges that could be drawn, and what was left out. */
export interface InkedBadges {
  readonly badges: readonly InkedBadge[];
  readonly notices: readonly Notice[];
}

/** Which badges are asked for; every form where none is named. */
interface Wanted {
  readonly inks: readonly InkSet[];
  readonly layouts?: readonly BadgeLayout[];
}

/**
 * Every form of the badge in these inks. A form that cannot hold the name is left out with a notice; the
 * member's own ink is there only where they have a colour.
 *
 * @throws IdentityError where no form can hold the name
 */
export function inkedBadges(order: KitOrder, { inks, layouts }: Wanted): InkedBadges {
  const wanted = badgeLayouts.filter(({ id }) => !layouts || layouts.includes(id));
  const drawn = wanted.map((layout) => drawLayout(order, layout, inks));
  const badges = drawn.flatMap((result) => (Array.isArray(result) ? result : []));
  const refused = drawn.filter((result) => result instanceof IdentityError);
  if (badges.length === 0 && refused[0]) throw refused[0];
  return { badges, notices: [...badges.flatMap(({ notices }) => notices), ...refused.map(leftOut)] };
}

function drawLayout(
  order: KitOrder,
  layout: (typeof badgeLayouts)[number],
  inks: readonly InkSet[],
): InkedBadge[] | IdentityError {
  const sets = inkSets.filter(
    ({ id }) => inks.includes(id) && (id !== 'member' || order.member.colour !== undefined),
  );
  try {
    return sets.map((set) => ({
      ...badgePicture(order, { layout: layout.id, inks: set.id }),
      design: layout.slug,
      ink: set.slug,
      label: set.label,
    }));
  } catch (error) {
    if (error instanceof IdentityError && error.code === 'does-not-fit') return error;
    throw error;
  }
}

/** A badge that cannot be drawn is no reason to do without the others: it is said. */
export const leftOut = (refusal: IdentityError): Notice => ({
  code: 'design-left-out',
  message: fr`Une forme du badge n’est pas dans ce kit : ${refusal.what} ${refusal.fix}`,
  details: { refusal: plainRefusal(refusal) },
});

import {
  type Badge,
  type BadgeLayout,
  badgeTexts,
  composeBadge,
  type InkResult,
  type InkSet,
  inkTable,
  type Member,
  type Notice,
  type Typesetter,
  type Wording,
} from '@coodyssee/logo';

/** One badge to draw. */
export interface BadgeOrder {
  readonly member: Member;
  readonly layout: BadgeLayout;
  readonly ink: InkSet;
  readonly colour?: string;
  readonly wording?: Wording;
}

/** A badge with its inks, and all that the person must be told. */
export interface DrawnBadge extends Omit<Badge, 'notices'> {
  readonly inked: InkResult;
  readonly notices: readonly Notice[];
}

export const textsOf = ({ member }: BadgeOrder): readonly string[] => badgeTexts(member);

/**
 * The same compose code as the command line's, at once: the typesetter has what it needs.
 *
 * @throws IdentityError as `composeBadge` and `inkTable` do
 */
export function drawBadge(order: BadgeOrder, typesetter: Typesetter): DrawnBadge {
  const { member, layout, ink, colour, wording } = order;
  const rendering = ink === 'line' ? 'line' : 'solid';
  const badge = composeBadge(member, { layout, rendering, typesetter, ...(wording && { wording }) });
  const inked = inkTable(ink, { scene: badge.scene, ...(colour && { colour }) });
  return { ...badge, inked, notices: [...badge.notices, ...inked.notices] };
}

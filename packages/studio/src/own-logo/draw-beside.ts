import { type OwnLogo, paintBesideBadge, type Typesetter } from '@coodyssee/logo';
import type { BadgeOrder, DrawnBadge } from '../engine/draw-badge.ts';

/**
 * The member's own logo beside the endorsement, as `drawBadge` gives the other forms.
 *
 * @throws IdentityError `own-logo-one-ink`, `own-logo-unseen`, and for words or a colour that cannot be drawn
 */
export function drawBeside(
  { member, ink, colour, wording }: Omit<BadgeOrder, 'layout'>,
  logo: OwnLogo,
  typesetter: Typesetter,
): DrawnBadge {
  return paintBesideBadge(logo, member, {
    inks: ink,
    typesetter,
    ...(colour && { colour }),
    ...(wording && { wording }),
  });
}

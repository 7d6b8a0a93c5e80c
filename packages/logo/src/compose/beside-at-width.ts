import type { OwnLogo } from '../own-logo/own-logo.ts';
import { type AtWidth, badgeAtWidth } from './at-width.ts';
import { type BesideOptions, composeBesideBadge } from './beside.ts';
import { type At, isLegible } from './legibility.ts';
import type { Member } from './prepare.ts';
import { type Named, simplified, tooSmall } from './width-words.ts';

const named: Named = { label: 'Votre logo avec la mention', drawing: { id: 'beside' } };
const compact: Named = { label: 'Badge compact, sans nom', drawing: { id: 'compact' } };

/**
 * A member's own logo beside the endorsement for a width: under its minimum, the compact badge or what is simpler
 * still, or a refusal.
 *
 * @param at absent where any width will do
 * @throws IdentityError `too-small`, and what {@link composeBesideBadge} throws
 */
export function besideAtWidth(
  logo: OwnLogo,
  member: Member,
  options: BesideOptions,
  at?: At,
): Omit<AtWidth, 'drawn'> & { readonly drawn: AtWidth['drawn'] | 'beside' } {
  const badge = composeBesideBadge(logo, member, options);
  const { scene, notices } = badge;
  if (!at || isLegible(scene, at)) return { scene, drawn: 'beside', badge, notices };
  if (at.policy !== 'simplify') throw tooSmall(named, at, scene);
  const { rendering, typesetter } = options;
  const simpler = badgeAtWidth(
    member,
    { layout: 'compact', typesetter, ...(rendering && { rendering }) },
    at,
  );
  return { ...simpler, notices: [simplified(named, compact, at.width), ...simpler.notices] };
}

import { IdentityError, type InkSet, type OwnLogo } from '@coodyssee/logo';
import { type BadgeFormat, type BadgeSet, writeBadge } from '../badge-files.ts';
import { leftOut } from '../badge-inks.ts';
import type { KitOrder, Made } from '../support.ts';
import { besideBadge } from './beside-badge.ts';

const isOwnLogo = (error: unknown): error is IdentityError =>
  error instanceof IdentityError && error.code.startsWith('own-logo-');

/** One badge in one format, or why the logo does not allow it. */
async function tryFiles(
  order: KitOrder,
  ownLogo: OwnLogo,
  [set, format]: readonly [InkSet, BadgeFormat],
): Promise<Made | IdentityError> {
  try {
    const badge = besideBadge(order, ownLogo, set);
    return { files: await writeBadge(badge, order, format), notices: badge.notices };
  } catch (error) {
    if (isOwnLogo(error)) return error;
    throw error;
  }
}

/**
 * The badges with the member's own logo; none where there is no logo. What the logo does not allow (one ink of a
 * photograph, too few pixels for print) is left out with a notice.
 *
 * @throws IdentityError where nothing is left
 */
export async function besideFiles(order: KitOrder, { inks, formats }: BadgeSet): Promise<Made> {
  const { ownLogo, member } = order;
  if (!ownLogo) return { files: [], notices: [] };
  const sets = inks.filter((set) => set !== 'member' || member.colour !== undefined);
  const made: Made[] = [];
  const refusals: IdentityError[] = [];
  for (const set of sets)
    for (const format of formats) {
      const result = await tryFiles(order, ownLogo, [set, format]);
      if (result instanceof IdentityError) refusals.push(result);
      else made.push(result);
    }
  if (made.length === 0 && refusals[0]) throw refusals[0];
  return {
    files: made.flatMap(({ files }) => files),
    notices: [...made.flatMap(({ notices }) => notices), ...refusals.map(leftOut)],
  };
}

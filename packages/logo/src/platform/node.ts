import { badgeTexts, type Member } from '../compat.ts';
import { loadTypesetter } from '../type/fonts.ts';
import type { Typesetter } from '../type/shaped.ts';
import { readFace } from './read-face.node.ts';

export { readFace };

/** A typesetter with all that these texts need, from the installed font packages. */
export const loadNodeTypesetter = (texts: readonly string[]): Promise<Typesetter> =>
  loadTypesetter(texts, readFace);

/**
 * A typesetter ready to compose a member's badge.
 *
 * @throws IdentityError for words that cannot be set at all
 * @example composeBadge(member, { layout: 'band', typesetter: await loadMemberTypesetter(member) })
 */
export const loadMemberTypesetter = (member: Member): Promise<Typesetter> =>
  loadNodeTypesetter(badgeTexts(member));

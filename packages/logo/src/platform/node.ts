import { coodyssee } from '../brand/index.ts';
import { badgeTexts, type Member } from '../compat.ts';
import { renderSvgFile } from '../export/svg/file.ts';
import type { Platform } from '../lockup/door/platform.ts';
import { loadTypesetter } from '../type/fonts.ts';
import type { Typesetter } from '../type/shaped.ts';
import { writePdf, writePng } from './exporters.ts';
import { readFace } from './read-face.node.ts';

export { readFace };

/** Node: faces from the installed font packages, files by svgo, resvg and pdf-lib, each loaded with its first file. */
export const platform: Platform = {
  loadFaces: (texts, face) => loadTypesetter(texts, { readFace, face }),
  svg: renderSvgFile,
  png: writePng(() => import('../export/png/index.ts')),
  pdf: writePdf,
};

/** A typesetter with all that these texts need, from the installed font packages. */
export const loadNodeTypesetter = (texts: readonly string[]): Promise<Typesetter> =>
  loadTypesetter(texts, { readFace, face: coodyssee.typeface });

/**
 * A typesetter ready to compose a member's badge.
 *
 * @throws IdentityError for words that cannot be set at all
 * @example composeBadge(member, { layout: 'band', typesetter: await loadMemberTypesetter(member) })
 */
export const loadMemberTypesetter = (member: Member): Promise<Typesetter> =>
  loadNodeTypesetter(badgeTexts(member));

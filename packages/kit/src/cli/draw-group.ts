import {
  badgeTexts,
  composeGroupBadge,
  type Drawing,
  frame,
  groupEndorsement,
  type InkSet,
  inkSets,
  inkTable,
} from '@coodyssee/logo';
import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { type FormatId, formats } from '../naming/formats.ts';
import { pictureName } from '../naming/picture-name.ts';
import { fr } from '../words/fr.ts';
import { shortHash } from '../words/short-hash.ts';
import { slugOf } from '../words/slug.ts';
import type { CommandLine } from './command-line.ts';
import { deliver } from './deliver.ts';
import { usualBadge } from './plan.ts';
import { renderPicture } from './render-picture.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** A file name that every disk and every mail takes. */
const longestSlug = 60;

/** All names, or the first of them and what tells the group from others. */
function slugOfGroup(names: readonly string[]): string {
  const slug = slugOf(names.join(' '));
  if (slug.length <= longestSlug) return slug;
  return `${slugOf(names[0] ?? '').slice(0, longestSlug)}-et-${names.length - 1}-${shortHash(names.join('\n'))}`;
}

/**
 * The badge of several activities, in the files that a badge usually is.
 *
 * @throws UsageError `missing-name`; IdentityError for one name, more than eight, or one that does not fit
 */
export async function drawGroup(line: CommandLine, around: Surroundings): Promise<void> {
  const names = line.operands;
  if (names.length === 0) throw missingNames();
  const texts = names.flatMap((name) => badgeTexts({ name }));
  const typesetter = await loadNodeTypesetter([...texts, groupEndorsement]);
  const { scene, notices } = composeGroupBadge(names, { typesetter });
  const owner = slugOfGroup(names);
  const files = [];
  for (const [ink, wanted] of usualBadge)
    for (const format of wanted) {
      around.signal?.throwIfAborted();
      files.push(await groupFile(scene, { owner, ink, format }));
    }
  const subject = `Badge commun de ${names.length} activités`;
  const told = { command: 'groupe', subject, home: `groupes/${owner}`, facts: { names } } as const;
  return deliver({ ...told, files, notices }, line, around);
}

interface GroupFile {
  readonly owner: string;
  readonly ink: InkSet;
  readonly format: FormatId;
}

async function groupFile(scene: Drawing, { owner, ink, format: id }: GroupFile) {
  const set = inkSets.find((one) => one.id === ink) ?? inkSets[0];
  const format = formats.find((one) => one.id === id);
  const picture = {
    scene: frame(scene, { padding: 0, ground: false }),
    inks: inkTable(ink, { scene }).inks,
    label: 'Badge commun',
    leastPx: Math.ceil(scene.minimumWidth.px),
  };
  const ending = format?.ending ?? '';
  return {
    path: pictureName({ owner, subject: 'badge', design: 'groupe', ink: set.slug, ending }),
    bytes: await renderPicture(picture, { format: id }),
    use: fr`${set.label} : ${format?.label ?? ''}.`,
  };
}

const missingNames = () =>
  new UsageError('missing-name', {
    what: 'Il manque les noms des activités.',
    why: 'Le badge commun en porte de 2 à 8.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'groupe', rest: '"Atelier Ubac" "L’Échappée belle"' },
  });

import { formats, pictureName } from '@coodyssee/kit/catalogue';
import { fr, shortHash, slugOf } from '@coodyssee/kit/words';
import {
  badgeTexts,
  composeGroupBadge,
  type Drawing,
  frame,
  groupEndorsement,
  inkTable,
} from '@coodyssee/logo';
import { inkSets } from '@coodyssee/logo/catalogue';
import type { CommandLine } from '../command.ts';
import { usualBadge } from '../draw/plan.ts';
import { renderPicture } from '../draw/render-picture.ts';
import { UsageError } from '../line/usage-error.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';
import { typesetterFor } from '../typesetter.ts';

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
  const typesetter = await typesetterFor([...texts, groupEndorsement]);
  const { scene, notices } = composeGroupBadge(names, { typesetter });
  const owner = slugOfGroup(names);
  const files = await groupFiles(scene, owner, around);
  const title = titleOf(`Badge commun de ${names.length} activités`);
  return deliver({ title, home: `groupes/${owner}`, files, notices, facts: { names } }, line, around);
}

async function groupFiles(scene: Drawing, owner: string, { signal }: Surroundings) {
  const framed = frame(scene, { padding: 0, ground: false });
  const leastPx = Math.ceil(scene.minimumWidth.px);
  const files = [];
  for (const [ink, wanted] of usualBadge) {
    const { slug, label } = inkSets.find(({ id }) => id === ink) ?? inkSets[0];
    const picture = { scene: framed, inks: inkTable(ink, { scene }).inks, label: 'Badge commun', leastPx };
    for (const format of formats.filter(({ id }) => wanted.includes(id))) {
      signal?.throwIfAborted();
      files.push({
        path: pictureName({ owner, subject: 'badge', design: 'groupe', ink: slug, ending: format.ending }),
        bytes: await renderPicture(picture, { format: format.id }),
        use: fr`${label} : ${format.label}.`,
      });
    }
  }
  return files;
}

const missingNames = () =>
  new UsageError('missing-name', {
    what: 'Il manque les noms des activités.',
    why: 'Le badge commun en porte de 2 à 8.',
    fix: fr`Écrivez par exemple :`,
    example: { command: 'groupe', rest: '"Atelier Ubac" "L’Échappée belle"' },
  });

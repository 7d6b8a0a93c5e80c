import { formats, pictureName } from '@coodyssee/kit/catalogue';
import { fr, shortHash, slugOf } from '@coodyssee/kit/words';
import type { Artwork } from '@coodyssee/logo';
import type { CommandLine } from '../command.ts';
import { usualBadge } from '../draw/plan.ts';
import { renderPicture } from '../draw/render-picture.ts';
import { identity } from '../identity.ts';
import { UsageError } from '../line/usage-error.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

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
  await identity.load(identity.groupTexts(names));
  const owner = slugOfGroup(names);
  const artworks = usualBadge.map(([inks]) => identity.group(names, { inks }));
  const files = await groupFiles(artworks, owner, around);
  const title = titleOf(`Badge commun de ${names.length} activités`);
  const notices = artworks[0]?.notices ?? [];
  return deliver({ title, home: `groupes/${owner}`, files, notices, facts: { names } }, line, around);
}

async function groupFiles(artworks: readonly Artwork[], owner: string, { signal }: Surroundings) {
  const files = [];
  for (const { scene, inks, inkSet } of artworks) {
    const leastPx = Math.ceil(scene.minimumWidth.px);
    const picture = { scene, inks, label: 'Badge commun', leastPx };
    const [, wanted = []] = usualBadge.find(([id]) => id === inkSet.id) ?? [];
    for (const format of formats.filter(({ id }) => wanted.includes(id))) {
      signal?.throwIfAborted();
      const { ending } = format;
      files.push({
        path: pictureName({ owner, subject: 'badge', design: 'groupe', ink: inkSet.slug, ending }),
        bytes: await renderPicture(picture, { format: format.id }),
        use: fr`${inkSet.label} : ${format.label}.`,
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

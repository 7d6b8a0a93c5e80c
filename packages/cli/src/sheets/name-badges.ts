import { resolve } from 'node:path';
import {
  drawGroups,
  type GroupOptions,
  groupSigns,
  nameBadgeSheets,
  nameBadgeTexts,
  officeFile,
  type Participant,
} from '@coodyssee/kit/sheets';
import { mostOfFile, readParticipants } from '@coodyssee/kit/table';
import { count, fr } from '@coodyssee/kit/words';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { identity } from '../identity.ts';
import { wholeOf } from '../line/measures.ts';
import { UsageError } from '../line/usage-error.ts';
import { readNamedFile } from '../read-named-file.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';
import { readDrift } from './drift.ts';

/**
 * The name badges of a list of people, and who is in which group.
 *
 * @throws UsageError for no list or two, or a number that is none; TableError; KitError for groups that cannot be formed
 */
export async function drawNameBadges(line: CommandLine, around: Surroundings): Promise<void> {
  const [list, ...more] = line.operands;
  if (list === undefined || more.length > 0) throw wrongLists(line.operands.length);
  const [groups, event] = [readGroups(line), lastValue(line, 'evenement')];
  const drift = readDrift(line);
  const fix = fr`Vérifiez le chemin ; la liste est un fichier CSV, XLSX ou ODS.`;
  const path = resolve(around.cwd, list);
  const bytes = await readNamedFile(around.disk, path, { code: 'unreadable-table', fix, most: mostOfFile });
  const { people, notices } = await readParticipants(bytes);
  const typesetter = await identity.load(nameBadgeTexts(people, event));
  const sheets = nameBadgeSheets(people, { typesetter, drift, ...defined({ groups, event }) });
  const use = fr`À imprimer à 100 % sur des planches L4785.`;
  const badges = await officeFile({ part: 'name-badges', sheets });
  const files = [
    { path: 'badges-nominatifs.pdf', bytes: badges.bytes, use },
    ...(groups ? [groupList(people, groups)] : []),
  ];
  const title = titleOf(fr`Badges nominatifs de ${count(people.length, 'personne')}`);
  const facts = { people: people.length, ...(groups && { groups: groups.groups, seed: groups.seed }) };
  return deliver({ title, home: 'noms', files, notices, facts }, line, around);
}

/** Without a seed the draw is the same one every time: nobody loses their groups by printing again. */
function readGroups(line: CommandLine): GroupOptions | undefined {
  const groups = wholeOf(line, 'groupes', { digits: /^\d{1,3}$/, most: 8 });
  return groups === undefined ? undefined : { groups, seed: lastValue(line, 'graine') ?? '1' };
}

/** Who is where, for the one who leads the day. */
function groupList(people: readonly Participant[], groups: GroupOptions) {
  const drawn = drawGroups(people.length, groups);
  const text = groupSigns
    .slice(0, groups.groups)
    .map(({ name }, group) => [
      name,
      ...people.filter((_, i) => drawn[i] === group).map((one) => `  ${one.name}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
  return {
    path: 'groupes.txt',
    bytes: new TextEncoder().encode(text),
    use: fr`Qui est dans quel groupe (tirage « ${groups.seed} »).`,
  };
}

const wrongLists = (count: number): UsageError =>
  new UsageError(count === 0 ? 'missing-table' : 'too-many-tables', {
    what: count === 0 ? 'Il manque la liste des personnes.' : fr`Il y a ${count} listes au lieu d’une.`,
    why: fr`Elle dit qui porte un badge ; un chemin avec des espaces se met entre guillemets.`,
    fix: fr`Écrivez par exemple :`,
    example: { command: 'noms', rest: 'liste.csv' },
  });

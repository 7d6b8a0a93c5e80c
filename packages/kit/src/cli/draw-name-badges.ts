import { resolve } from 'node:path';
import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { groupSigns } from '../supports/name-badges/group-signs.ts';
import { drawGroups, type GroupOptions } from '../supports/name-badges/groups.ts';
import {
  nameBadgeSheets,
  nameBadgeTexts,
  type Participant,
} from '../supports/name-badges/name-badge-sheets.ts';
import { officeFile } from '../supports/press-files.ts';
import { readParticipants } from '../table/participants.ts';
import { count } from '../words/count.ts';
import { fr } from '../words/fr.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import { defined } from './defined.ts';
import { deliver } from './deliver.ts';
import { readDrift } from './drift.ts';
import { spelling } from './options.ts';
import { readNamedFile } from './read-named-file.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

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
  const fix = fr`Vérifiez le chemin ; la liste est un fichier CSV ou XLSX.`;
  const path = resolve(around.cwd, list);
  const bytes = await readNamedFile(around.disk, path, { code: 'unreadable-table', fix });
  const people = await readParticipants(bytes);
  const typesetter = await loadNodeTypesetter(nameBadgeTexts(people, event));
  const sheets = nameBadgeSheets(people, { typesetter, drift, ...defined({ groups, event }) });
  const use = fr`À imprimer à 100 % sur des planches L4785.`;
  const badges = await officeFile({ part: 'name-badges', sheets });
  const files = [
    { path: 'badges-nominatifs.pdf', bytes: badges.bytes, use },
    ...(groups ? [groupList(people, groups)] : []),
  ];
  const subject = fr`Badges nominatifs de ${count(people.length, 'personne')}`;
  const facts = { people: people.length, ...(groups && { groups: groups.groups, seed: groups.seed }) };
  return deliver({ command: 'noms', subject, home: 'noms', files, notices: [], facts }, line, around);
}

/** Without a seed the draw is the same one every time: nobody loses their groups by printing again. */
function readGroups(line: CommandLine): GroupOptions | undefined {
  const text = lastValue(line, 'groupes');
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text.trim()))
    throw new UsageError('bad-number', {
      what: fr`${spelling('groupes')} attend un nombre entier, de 1 à 8.`,
      why: fr`Vous avez écrit « ${text} ».`,
      fix: fr`Écrivez par exemple : --groupes 4`,
    });
  return { groups: Number(text), seed: lastValue(line, 'graine') ?? '1' };
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

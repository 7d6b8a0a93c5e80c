import { dirname, resolve } from 'node:path';
import {
  cordeeFiles,
  createSettings,
  everybodyOf,
  everybodyTexts,
  parseSettings,
  usualTitle,
} from '@coodyssee/kit/sheets';
import { type Problem, readTable } from '@coodyssee/kit/table';
import { count, fr } from '@coodyssee/kit/words';
import { renderPng } from '@coodyssee/logo/png';
import { type CommandLine, lastValue } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { identity } from '../identity.ts';
import { drawableNames } from '../kits/drawable-names.ts';
import { readInput } from '../kits/kits-request.ts';
import { problemLines } from '../kits/table-problems.ts';
import { UsageError } from '../line/usage-error.ts';
import { readSettingsText } from '../read-settings.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Everybody of a table in one drawing: a banner and a poster. Gives another exit code where a row was refused.
 *
 * @throws UsageError for no table or two; TableError; KitError for nobody or too many
 */
export async function drawCordee(line: CommandLine, around: Surroundings): Promise<number> {
  const [path, ...more] = line.operands;
  if (path === undefined || more.length > 0) throw wrongTables(line.operands);
  const file = resolve(around.cwd, path);
  const table = await readTable(await readInput(around.disk, file));
  const named = await drawableNames(table.rows);
  const problems = [...table.problems, ...named.problems].toSorted((a, b) => a.line - b.line);
  const members = named.rows.map(({ record }) => record);
  const [refused] = problems;
  if (members.length === 0 && refused) throw nobodyRead(refused, problems.length);
  const settings = await settingsOf(line, around, dirname(file));
  const title = lastValue(line, 'titre') ?? usualTitle;
  const typesetter = await identity.load(everybodyTexts(members, title));
  const everybody = everybodyOf(members, { title, typesetter });
  const files = await cordeeFiles(everybody, { settings, renderPng, still: line.switches.has('fixe') });
  const delivery = {
    title: titleOf(fr`Cordée de ${count(members.length, 'activité')}`),
    home: 'cordee',
    files,
    notices: [...table.notices, ...everybody.notices],
    toMend: { heading: 'Lignes à corriger', lines: problemLines(problems) },
    facts: { table: file, members: members.length },
    results: { problems },
  };
  await deliver(delivery, line, around);
  return problems.length > 0 ? exitCodes.refused.code : exitCodes.ok.code;
}

async function settingsOf(line: CommandLine, { cwd, disk }: Surroundings, folder: string) {
  const named = lastValue(line, 'settings');
  const text = await readSettingsText(disk, named && resolve(cwd, named), folder);
  return text.trim() === '' ? createSettings() : parseSettings(text);
}

/** A table in which every row is wrong: the first one says how. */
const nobodyRead = ({ line, what, why, fix }: Problem, refused: number): UsageError =>
  new UsageError(
    'unreadable-table',
    {
      what: fr`Aucun membre ne se lit dans la table : ${count(refused, 'ligne refusée', 'lignes refusées')}.`,
      why: fr`Ligne ${line} : ${what} ${why}`,
      fix,
    },
    { line, refused },
  );

const wrongTables = (tables: readonly string[]): UsageError =>
  new UsageError(
    tables.length === 0 ? 'missing-table' : 'too-many-tables',
    {
      what:
        tables.length === 0
          ? 'Il manque la table des membres.'
          : fr`Il y a ${tables.length} tables au lieu d’une.`,
      why: fr`Elle dit qui est de la cordée ; un chemin avec des espaces se met entre guillemets.`,
      fix: fr`Écrivez par exemple :`,
      example: { command: 'cordee', rest: 'membres.csv' },
    },
    { tables },
  );

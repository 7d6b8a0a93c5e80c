import { dirname, resolve } from 'node:path';
import type { Shard } from '@coodyssee/kit/batch';
import type { Disk } from '@coodyssee/kit/disk';
import { mostOfFile } from '@coodyssee/kit/table';
import { fr } from '@coodyssee/kit/words';
import { type CommandLine, lastValue } from '../command.ts';
import { defined } from '../defined.ts';
import { wholeOf } from '../line/measures.ts';
import { UsageError } from '../line/usage-error.ts';
import { readNamedFile } from '../read-named-file.ts';

/** What was asked for the whole cooperative, checked. */
export interface KitsRequest {
  /** Absolute. */
  readonly table: string;
  /** Absolute. */
  readonly out: string;
  /** Folder of the members' own logos, absolute; default: that of the table. */
  readonly logos: string;
  readonly zip: boolean;
  readonly strict: boolean;
  readonly shard?: Shard;
  readonly workers?: number;
  /** Absolute; absent where the usual file may be missing. */
  readonly settings?: string;
}

/**
 * What a `kits` command asks for.
 *
 * @throws UsageError without a table or with two, for a share or a number that makes no sense
 */
export function readKitsRequest(line: CommandLine, cwd: string): KitsRequest {
  const [table, ...more] = line.operands;
  if (table === undefined) throw missingTable();
  if (more.length > 0) throw tooManyTables(line.operands);
  const shard = lastValue(line, 'shard');
  const settings = lastValue(line, 'settings');
  return {
    table: resolve(cwd, table),
    out: resolve(cwd, lastValue(line, 'out') ?? 'kits'),
    logos: resolve(cwd, lastValue(line, 'logo') ?? dirname(resolve(cwd, table))),
    zip: line.switches.has('zip'),
    strict: line.switches.has('strict'),
    ...defined({
      shard: shard === undefined ? undefined : readShard(shard),
      workers: wholeOf(line, 'workers', { digits: /^[1-9]\d{0,2}$/, most: 999 }),
      settings: settings === undefined ? undefined : resolve(cwd, settings),
    }),
  };
}

/** `2/4`, counted from 1. */
function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text.trim()) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError(
    'bad-shard',
    {
      what: fr`La part « ${text} » ne se comprend pas.`,
      why: 'Elle dit quelle machine sur combien, à partir de 1.',
      fix: fr`Écrivez par exemple : --shard 2/4`,
    },
    { typed: text },
  );
}

const example = { command: 'kits', rest: 'membres.csv' } as const;

const missingTable = () =>
  new UsageError('missing-table', {
    what: 'Il manque la table des membres.',
    why: 'Elle dit pour qui faire un kit.',
    fix: fr`Écrivez par exemple :`,
    example,
  });

const tooManyTables = (tables: readonly string[]) =>
  new UsageError(
    'too-many-tables',
    {
      what: fr`Il y a ${tables.length} tables au lieu d’une.`,
      why: fr`Un kit dépend des noms de tous les membres ; un chemin avec des espaces se met entre guillemets.`,
      fix: fr`Écrivez par exemple :`,
      example,
    },
    { tables },
  );

/**
 * The bytes of a table that the person named.
 *
 * @throws UsageError `unreadable-table`
 */
export const readInput = (disk: Disk, path: string): Promise<Uint8Array> =>
  readNamedFile(disk, path, {
    code: 'unreadable-table',
    most: mostOfFile,
    fix: fr`Vérifiez le chemin ; la table est un fichier CSV, XLSX ou ODS.`,
  });

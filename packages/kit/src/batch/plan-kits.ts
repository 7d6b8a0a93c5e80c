import { sha256 } from '../disk/digest.ts';
import { type NamedRow, nameFiles } from '../table/name-files.ts';
import type { Problem } from '../table/problem.ts';
import type { Table } from '../table/table.ts';
import type { PlannedKit } from './run-batch.ts';

/** What every kit of a run depends on. */
export interface Charter {
  /** The settings file as text. */
  readonly settings: string;
  readonly zip: boolean;
  /** Digest of the programs and the tokens. */
  readonly digest: string;
}

/** One part of a table that several machines share: `2` of `3`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Gives every row its file name and its recipe; rows that would share files are refused. */
export function planKits(
  table: Pick<Table, 'rows' | 'names'>,
  charter: Charter,
): { readonly kits: readonly PlannedKit[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = nameFiles(table);
  return { kits: rows.map((row) => ({ ...row, recipe: recipeOf(row, charter) })), problems };
}

/** The same whatever the order of the columns. */
const recipeOf = ({ slug, record, ownLogo }: NamedRow, charter: Charter): string =>
  sha256(JSON.stringify([charter, slug, Object.entries(record).sort(), ownLogo]));

/** One part of the kits: every n-th in the order of their file names, whatever the order of the rows. */
export function shardOf(kits: readonly PlannedKit[], { index, count }: Shard): readonly PlannedKit[] {
  const sorted = kits.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const mine = new Set(sorted.filter((_, at) => at % count === index - 1));
  return kits.filter((kit) => mine.has(kit));
}

import { sha256 } from '../disk/digest.ts';
import { type Problem, problem, shown } from '../table/problem.ts';
import type { Table, TableRow } from '../table/table.ts';
import { fr } from '../words/fr.ts';
import { distinctSlugs } from '../words/slug.ts';
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

/**
 * Gives every row its file name and its recipe. Names that would share files get names that tell them
 * apart, whatever the order of the rows; where even those are the same, the rows are refused.
 */
export function planKits(
  { rows, names }: Pick<Table, 'rows' | 'names'>,
  charter: Charter,
): { readonly kits: readonly PlannedKit[]; readonly problems: readonly Problem[] } {
  const slugs = slugsOf(names);
  const named = rows.map((row) => ({ ...row, slug: slugs.get(keyOf(row.record.name)) ?? '' }));
  const counts = new Map<string, number>();
  for (const { slug } of named) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const twins = named.filter(({ slug }) => (counts.get(slug) ?? 0) > 1);
  const kits = named
    .filter(({ slug }) => counts.get(slug) === 1)
    .map((row) => ({ ...row, recipe: recipeOf(row, charter) }));
  return { kits, problems: twins.map(sharedSlug) };
}

const keyOf = (name: string): string => name.normalize('NFC').trim();

/** The file name of every name of the table: a row that fails today still keeps its neighbours' names apart. */
export function slugsOf(names: Table['names']): ReadonlyMap<string, string> {
  const known = [...new Set(names.flatMap((name) => (name === undefined ? [] : [keyOf(name)])))];
  const slugs = distinctSlugs(known);
  return new Map(known.map((name, at) => [name, slugs[at] ?? '']));
}

/** The same whatever the order of the columns. */
const recipeOf = ({ slug, record }: TableRow & { slug: string }, charter: Charter): string =>
  sha256(JSON.stringify([charter, slug, Object.entries(record).sort()]));

const sharedSlug = ({ line, record, slug }: TableRow & { slug: string }): Problem =>
  problem('shared-file-name', {
    line,
    field: 'name',
    value: record.name,
    what: fr`« ${shown(record.name)} » aurait les mêmes noms de fichiers qu’une autre activité : ${slug}.`,
    why: 'Les deux noms s’écrivent de la même façon sans accents ni signes.',
    fix: 'Distinguez les deux noms dans la table.',
    details: { name: shown(record.name), slug },
  });

/** One part of the kits: every n-th in the order of their file names, whatever the order of the rows. */
export function shardOf(kits: readonly PlannedKit[], { index, count }: Shard): readonly PlannedKit[] {
  const sorted = kits.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const mine = new Set(sorted.filter((_, at) => at % count === index - 1));
  return kits.filter((kit) => mine.has(kit));
}

import { fr } from '../words/fr.ts';
import { distinctSlugs } from '../words/slug.ts';
import { type Problem, problem, shown } from './problem.ts';
import type { TableRow } from './read-record.ts';
import type { Table } from './table.ts';

/** A member, and the name their files bear: ASCII, distinct in the table. */
export interface NamedRow extends TableRow {
  readonly slug: string;
}

/**
 * Gives every member of a table their files' name. Names that would share files get names that tell them
 * apart, whatever the order of the rows; where even those are the same, the rows are refused.
 *
 * @example nameFiles(await readTable(bytes)).rows[0]?.slug // 'atelier-ubac'
 */
export function nameFiles({ rows, names }: Pick<Table, 'rows' | 'names'>): {
  readonly rows: readonly NamedRow[];
  readonly problems: readonly Problem[];
} {
  const slugs = slugsOf(names);
  const named = rows.map((row) => ({ ...row, slug: slugs.get(keyOf(row.record.name)) ?? '' }));
  const counts = new Map<string, number>();
  for (const { slug } of named) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const isAlone = ({ slug }: NamedRow) => counts.get(slug) === 1;
  return {
    rows: named.filter(isAlone),
    problems: named.filter((row) => !isAlone(row)).map(sharedSlug),
  };
}

const keyOf = (name: string): string => name.normalize('NFC').trim();

/** The file name of every name of the table: a row that fails today still keeps its neighbours' names apart. */
export function slugsOf(names: Table['names']): ReadonlyMap<string, string> {
  const known = [...new Set(names.flatMap((name) => (name === undefined ? [] : [keyOf(name)])))];
  const slugs = distinctSlugs(known);
  return new Map(known.map((name, at) => [name, slugs[at] ?? '']));
}

const sharedSlug = ({ line, record, slug }: NamedRow): Problem =>
  problem('shared-file-name', {
    line,
    field: 'name',
    value: record.name,
    what: fr`« ${shown(record.name)} » aurait les mêmes noms de fichiers qu’une autre activité : ${slug}.`,
    why: 'Les deux noms s’écrivent de la même façon sans accents ni signes.',
    fix: 'Distinguez les deux noms dans la table.',
    details: { name: shown(record.name), slug },
  });

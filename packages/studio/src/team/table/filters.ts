import { plain } from './plain.ts';
import type { JudgedRow } from './row-state.ts';

export const filters = ['all', 'bad', 'warned', 'ready'] as const;
export type Filter = (typeof filters)[number];

const passes: Readonly<Record<Filter, (row: JudgedRow) => boolean>> = {
  all: () => true,
  bad: ({ state }) => state === 'bad',
  warned: ({ state }) => state === 'warned',
  ready: ({ state }) => state === 'ready',
};

/** How many rows each filter shows. */
export const countRows = (rows: readonly JudgedRow[]): Readonly<Record<Filter, number>> =>
  Object.fromEntries(filters.map((filter) => [filter, rows.filter(passes[filter]).length])) as Record<
    Filter,
    number
  >;

/** What is shown, and the rows mended since: they stay in sight until something else is asked for. */
export interface Wanted {
  readonly filter: Filter;
  readonly search: string;
  readonly mended: ReadonlySet<number>;
}

/** The rows to show, in the table's order; a search looks into every cell, whatever its accents and capitals. */
export function filterRows(
  rows: readonly JudgedRow[],
  { filter, search, mended }: Wanted,
): readonly JudgedRow[] {
  const words = plain(search).split(' ').filter(Boolean);
  if (filter === 'all' && words.length === 0) return rows;
  return rows.filter((row) => {
    if (!passes[filter](row) && !mended.has(row.line)) return false;
    const text = words.length > 0 ? plain(`${row.line} ${row.cells.join(' ')}`) : '';
    return words.every((word) => text.includes(word));
  });
}

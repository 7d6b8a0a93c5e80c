import { dateIn } from './date-in.ts';
import type { Column, Sort } from './Table.tsx';

/** French order: accents and case last, figures by their value. */
const french = new Intl.Collator('fr', { numeric: true });

/** What is measured is sorted by its measure: a number, a day. */
const measureOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : dateIn(value)?.getTime();

function compare(left: unknown, right: unknown): number {
  const [one, other] = [measureOf(left), measureOf(right)];
  if (one !== undefined && other !== undefined) return one - other;
  if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
  return french.compare(String(left ?? ''), String(right ?? ''));
}

/**
 * The rows in the order of one of their own values, or of what the column sorts by; equal rows keep their order both
 * ways. Numbers are sorted as numbers, dates as dates however they are written, words as French sorts them.
 *
 * @example sortRows([{ id: 'a', town: 'Gap' }, { id: 'b', town: 'Ancelle' }], { column: 'town', direction: 'ascending' })
 */
export function sortRows<Row extends object>(
  rows: readonly Row[],
  { column, direction }: Sort,
  columns: readonly Pick<Column<Row>, 'id' | 'sortBy'>[] = [],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const sortBy = columns.find(({ id }) => id === column)?.sortBy;
  const value = (row: Row) => (sortBy ? sortBy(row) : (row as Record<string, unknown>)[column]);
  return rows.toSorted((left, right) => sign * compare(value(left), value(right)));
}

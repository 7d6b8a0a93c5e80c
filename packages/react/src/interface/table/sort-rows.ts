import type { Sort } from './Table.tsx';

/** French order: accents and case last, figures by their value. */
const french = new Intl.Collator('fr', { numeric: true });

const compare = (left: unknown, right: unknown): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : french.compare(String(left ?? ''), String(right ?? ''));

/**
 * The rows in the order of one of their own values; equal rows keep their order both ways.
 *
 * @example sortRows([{ id: 'a', town: 'Gap' }, { id: 'b', town: 'Ancelle' }], { column: 'town', direction: 'ascending' })
 */
export function sortRows<Row extends object>(
  rows: readonly Row[],
  { column, direction }: Sort,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const value = (row: Row) => (row as Record<string, unknown>)[column];
  return rows.toSorted((left, right) => sign * compare(value(left), value(right)));
}

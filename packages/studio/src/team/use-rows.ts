import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { book } from './badges/book.ts';
import type { OpenedTable } from './table/opened-table.ts';
import { type JudgedRow, judge } from './table/row-state.ts';
import { teamRows } from './table/team-rows.ts';

/** Every row of the table, judged again whenever more badges are drawn. */
export function useRows(table: OpenedTable): readonly JudgedRow[] {
  const rows = useMemo(() => teamRows(table), [table]);
  const version = useSyncExternalStore(book.subscribe, book.version, () => 0);
  useEffect(() => book.want(rows.flatMap(({ record }) => record ?? [])), [rows]);
  return useMemo(() => {
    void version;
    return rows.map((row) => judge(row, row.record && book.get(row.record)));
  }, [rows, version]);
}

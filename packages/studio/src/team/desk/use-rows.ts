import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { book } from '../badges/book.ts';
import type { Drawn } from '../badges/draw-badge.ts';
import type { OpenedTable } from '../table/opened-table.ts';
import { type JudgedRow, judge } from '../table/row-state.ts';
import { type TeamRow, teamRows } from '../table/team-rows.ts';

const judged = new WeakMap<TeamRow, { readonly drawn: Drawn | undefined; readonly row: JudgedRow }>();

/** The same object while nothing new is known of a row, so that the grid draws only what changed. */
function judgeOnce(row: TeamRow): JudgedRow {
  const drawn = row.record && book.get(row.record);
  const known = judged.get(row);
  if (known && known.drawn === drawn) return known.row;
  const fresh = { drawn, row: judge(row, drawn) };
  judged.set(row, fresh);
  return fresh.row;
}

/** Every row of the table, judged again whenever more badges are drawn. */
export function useRows(table: OpenedTable): readonly JudgedRow[] {
  const before = useRef<readonly TeamRow[]>([]);
  const rows = useMemo(() => teamRows(table, before.current), [table]);
  useEffect(() => {
    before.current = rows;
  }, [rows]);
  const version = useSyncExternalStore(book.subscribe, book.version, () => 0);
  useEffect(() => book.want(rows.flatMap(({ record }) => record ?? [])), [rows]);
  return useMemo(() => (version >= 0 ? rows.map(judgeOnce) : []), [rows, version]);
}

import type { Column } from '@coodyssee/kit/table';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { JudgedRow } from '../table/row-state.ts';
import { findLogo } from './find-logo.ts';
import { logos, type ReadLogo } from './logo-store.ts';
import { withLogo } from './with-logo.ts';

/** The rows with the logos that they name; those of which nothing changed stay the same objects. */
export function useLogos(rows: readonly JudgedRow[], columns: readonly Column[]): readonly JudgedRow[] {
  const version = useSyncExternalStore(logos.subscribe, logos.version, () => 0);
  const column = columns.find(({ field }) => field === 'logo')?.header ?? 'logo';
  const named = useMemo(() => {
    const files = version >= 0 ? logos.files() : [];
    return new Map(
      rows.flatMap(({ line, record }) =>
        record?.logo === undefined ? [] : [[line, findLogo(files, record.logo)?.file]],
      ),
    );
  }, [rows, version]);
  useEffect(() => logos.want([...named.values()].filter((file) => file !== undefined)), [named]);
  return useMemo(
    () =>
      rows.map((row) => (named.has(row.line) ? remembered(row, { column, file: named.get(row.line) }) : row)),
    [rows, named, column],
  );
}

interface Named {
  readonly column: string;
  readonly file: File | undefined;
}
interface Known extends Named {
  readonly read: ReadLogo | undefined;
  readonly row: JudgedRow;
}

const known = new WeakMap<JudgedRow, Known>();

function remembered(row: JudgedRow, { column, file }: Named): JudgedRow {
  const read = file && logos.get(file);
  const before = known.get(row);
  if (before && before.file === file && before.read === read && before.column === column) return before.row;
  const fresh = withLogo(row, { column, isGiven: file !== undefined, read });
  known.set(row, { column, file, read, row: fresh });
  return fresh;
}

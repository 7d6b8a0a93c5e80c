import type { Notice } from '@coodyssee/logo';
import type { Column } from './columns.ts';
import { contactNotices } from './contact-notices.ts';
import { type ReadOptions, readGrid } from './grid.ts';
import type { Problem } from './problem.ts';
import type { TableRow } from './read-record.ts';
import { refuseSameNames } from './same-names.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { unreadColumns } from './unread-columns.ts';

/** Everything a table says, and everything that is wrong with it. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows that make no member. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly columns: readonly Column[];
  /** The names of all rows, those that fail included; nothing where a failing row's name cannot be read. */
  readonly names: readonly (string | undefined)[];
  /** How the file was read: `XLSX`, `ODS`, or an encoding with a delimiter. */
  readonly format: string;
}

/**
 * Reads the cooperative's table: CSV as French spreadsheets write it, XLSX or ODS. A row that fails is a
 * problem and stops no other. Runs in Node and in a browser.
 *
 * @throws TableError where the file as a whole is no table with a column of names
 * @example (await readTable(bytes)).rows[0]?.record.name
 */
export const readTable = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> =>
  tableOf(openSheet(await readGrid(bytes, options)));

/** What a sheet's rows say together: the same member twice is read once, one name for two is refused. */
export function tableOf({ rows: sheetRows, columns, format, notices = [] }: Sheet): Table {
  const read = sheetRows.map((row) => row.read);
  const [rows, copies] = refuseSameNames(read.flatMap(({ row }) => row ?? []));
  const problems = [...read.flatMap((one) => one.problems), ...copies];
  return {
    rows,
    names: read.map(({ name }) => name),
    problems: problems.toSorted((a, b) => a.line - b.line),
    notices: [
      ...notices,
      ...unreadColumns(columns, sheetRows),
      ...read.flatMap((one) => [...one.notices, ...contactNotices(one.row, columns)]),
    ],
    columns,
    format,
  };
}

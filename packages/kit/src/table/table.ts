import type { Notice } from '@coodyssee/logo';
import type { MemberRecord } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import type { Column } from './columns.ts';
import { readGrid } from './grid.ts';
import { type Problem, shown } from './problem.ts';
import { refuseSameNames } from './same-names.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** A member of the table, and where they stand in it. */
export interface TableRow {
  readonly line: number;
  readonly record: MemberRecord;
}

/** Everything a table says, and everything that is wrong with it. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows that make no member. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly columns: readonly Column[];
  /** The names of all rows, those that fail included; nothing where a failing row's name cannot be read. */
  readonly names: readonly (string | undefined)[];
  /** How the file was read: `XLSX`, or an encoding with a delimiter. */
  readonly format: string;
}

/**
 * Reads the cooperative's table: CSV as French spreadsheets write it, or XLSX. A row that fails is a
 * problem and stops no other. Runs in Node and in a browser.
 *
 * @throws TableError where the file as a whole is no table with a column of names
 * @example (await readTable(bytes)).rows[0]?.record.name
 */
export const readTable = async (bytes: Uint8Array): Promise<Table> =>
  tableOf(openSheet(await readGrid(bytes)));

/** What a sheet's rows say together: the same member twice is read once, one name for two is refused. */
export function tableOf({ rows: sheetRows, columns, format }: Sheet): Table {
  const read = sheetRows.map((row) => row.read);
  const [rows, copies] = refuseSameNames(read.flatMap(({ row }) => row ?? []));
  const problems = [...read.flatMap((one) => one.problems), ...copies];
  return {
    rows,
    names: read.map(({ name }) => name),
    problems: problems.toSorted((a, b) => a.line - b.line),
    notices: [...columnNotices(columns), ...read.flatMap((one) => one.notices)],
    columns,
    format,
  };
}

const columnNotices = (columns: readonly Column[]): readonly Notice[] =>
  columns
    .filter(({ field, header }) => !field && header !== '')
    .map(({ header, nearest }) => ({
      code: 'unread-column',
      message: nearest
        ? fr`La colonne « ${shown(header)} » n’est pas lue : vouliez-vous dire « ${nearest} » ?`
        : fr`La colonne « ${shown(header)} » n’est pas lue.`,
      details: { header: shown(header), ...(nearest !== undefined && { nearest }) },
    }));

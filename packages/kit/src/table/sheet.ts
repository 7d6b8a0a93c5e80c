import type { Notice } from '@coodyssee/logo';
import { type Column, fieldsIn, readColumns } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Field } from './headings.ts';
import { repairText } from './mojibake.ts';
import { shown } from './problem.ts';
import { type ReadRow, readRecord } from './read-record.ts';
import type { Row } from './row.ts';
import { noHeader, noNames, noRows } from './table-error.ts';

/** A row under the headings: its cells, and what they say. */
export interface SheetRow extends Row {
  readonly read: ReadRow;
}

/** A table whose rows can be mended one by one. */
export interface Sheet {
  /** The headings, and the title that may stand above them. */
  readonly head: readonly Row[];
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** How the file was read: `XLSX`, or an encoding with a delimiter. */
  readonly format: string;
  /** What of the file a person may not have seen. */
  readonly notices?: readonly Notice[];
}

/**
 * Reads every row of a grid by itself; `tableOf` then reads them beside each other.
 *
 * @throws TableError `no-header`, `no-name-column`, `no-rows`
 */
export function openSheet({ rows, ...file }: Grid): Sheet {
  const { columns, at } = findHeader(rows);
  const body = rows.slice(at + 1);
  checkHeader(columns, body.length > 0);
  return { ...file, head: rows.slice(0, at + 1), columns, rows: body.map((row) => readRow(row, columns)) };
}

function readRow(row: Row, columns: readonly Column[]): SheetRow {
  const cells = row.trimmed ? padded(row.cells, columns.length) : row.cells;
  return { line: row.line, cells, read: readRecord({ ...row, cells }, columns) };
}

/** With the empty cells at its end that its writer left out. */
const padded = (cells: readonly string[], length: number): readonly string[] =>
  cells.length < length ? [...cells, ...Array<string>(length - cells.length).fill('')] : cells;

/**
 * The sheet with other cells in one row, read anew by the same rules; without cells the row is taken out.
 * A row is a fifth of a millisecond's work, however long the table.
 *
 * @example mendRow(sheet, 12, ['Atelier Ubac', 'Ébéniste'])
 */
export const mendRow = (sheet: Sheet, line: number, cells?: readonly string[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.flatMap((row) => {
    if (row.line !== line) return [row];
    return cells ? [readRow({ line, cells }, sheet.columns)] : [];
  }),
});

/**
 * The sheet with every cell that was saved twice in two encodings as it was first: `Ã‰tÃ©` is `Été`.
 *
 * @example tableOf(repairSheet(sheet)).problems
 */
export const repairSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  head: sheet.head.map((row) => ({ ...row, cells: row.cells.map(repairText) })),
  columns: readColumns((sheet.head.at(-1)?.cells ?? []).map(repairText)),
  rows: sheet.rows.map((row) => {
    const cells = row.cells.map(repairText);
    return cells.every((cell, at) => cell === row.cells[at])
      ? row
      : readRow({ line: row.line, cells }, sheet.columns);
  }),
});

/** People put a title above the table: the headings are the first row that names activities. */
function findHeader(rows: readonly Row[]) {
  const at = Math.max(
    0,
    rows.slice(0, 10).findIndex(({ cells }) => hasNames(fieldsIn(cells))),
  );
  return { columns: readColumns(rows[at]?.cells ?? []), at };
}

const naming: readonly (Field | undefined)[] = ['name', 'lastName', 'person'];
const hasNames = (fields: readonly Field[]): boolean =>
  fields.length > 1 && fields.some((field) => naming.includes(field));

function checkHeader(columns: readonly Column[], hasRows: boolean): void {
  const seen = columns.map(({ header }) => shown(header)).join(', ');
  if (!columns.some(({ field }) => field)) throw noHeader(seen);
  if (!columns.some(({ field }) => naming.includes(field))) throw noNames(seen);
  if (!hasRows) throw noRows();
}

import { type Column, type Field, readColumns } from './columns.ts';
import type { Row } from './delimiter.ts';
import type { Grid } from './grid.ts';
import { shown } from './problem.ts';
import { type ReadRow, readRecord } from './read-record.ts';
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
}

/**
 * Reads every row of a grid by itself; `tableOf` then reads them beside each other.
 *
 * @throws TableError `no-header`, `no-name-column`, `no-rows`
 */
export function openSheet({ rows, format }: Grid): Sheet {
  const { columns, at } = findHeader(rows);
  const body = rows.slice(at + 1);
  checkHeader(columns, body.length > 0);
  return { head: rows.slice(0, at + 1), columns, rows: body.map((row) => readRow(row, columns)), format };
}

const readRow = ({ line, cells }: Row, columns: readonly Column[]): SheetRow => ({
  line,
  cells,
  read: readRecord({ line, cells }, columns),
});

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

/** People put a title above the table: the headings are the first row that names activities. */
function findHeader(rows: readonly Row[]) {
  const heads = rows.slice(0, 10).map(({ cells }) => readColumns(cells));
  const at = Math.max(0, heads.findIndex(hasNames));
  return { columns: heads[at] ?? [], at };
}

const naming: readonly (Field | undefined)[] = ['name', 'lastName', 'person'];
const hasNames = (columns: readonly Column[]): boolean =>
  columns.some(({ field }) => naming.includes(field)) && columns.filter(({ field }) => field).length > 1;

function checkHeader(columns: readonly Column[], hasRows: boolean): void {
  const seen = columns.map(({ header }) => shown(header)).join(', ');
  if (!columns.some(({ field }) => field)) throw noHeader(seen);
  if (!columns.some(({ field }) => naming.includes(field))) throw noNames(seen);
  if (!hasRows) throw noRows();
}

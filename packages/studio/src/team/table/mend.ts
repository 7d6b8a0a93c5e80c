import { type Column, type Field, mendRow } from '@coodyssee/kit/table';
import type { OpenedTable } from './opened-table.ts';
import { remarksOn } from './remarks.ts';

/** A table with other cells in one row, or without that row. */
function withCells({ sheet, remarks }: OpenedTable, line: number, cells?: readonly string[]): OpenedTable {
  const mended = mendRow(sheet, line, cells);
  const row = mended.rows.find((one) => one.line === line);
  const said = new Map(remarks);
  if (row) said.set(line, remarksOn(row, sheet.columns));
  else said.delete(line);
  return { sheet: mended, remarks: said };
}

const cellsOf = ({ sheet }: OpenedTable, line: number): readonly string[] =>
  sheet.rows.find((row) => row.line === line)?.cells ?? [];

/** One cell changed; a row that was too short gets the cells it lacks. */
export function mendCell(table: OpenedTable, { line, at, text }: CellEdit): OpenedTable {
  const cells = [...cellsOf(table, line)];
  while (cells.length < table.sheet.columns.length) cells.push('');
  cells[at] = text;
  return withCells(table, line, cells);
}

/** A new text for a cell: the line of its row, and its place in it from 0. */
export interface CellEdit {
  readonly line: number;
  readonly at: number;
  readonly text: string;
}

/** As many cells as there are columns: what is too many goes, what lacks is empty. */
export const squareRow = (table: OpenedTable, line: number): OpenedTable =>
  withCells(
    table,
    line,
    table.sheet.columns.map((_, at) => cellsOf(table, line)[at] ?? ''),
  );

export const removeRow = (table: OpenedTable, line: number): OpenedTable => withCells(table, line);

/** Where a field's text stands in a row; nothing where no column holds it. */
export const placeOf = (columns: readonly Column[], field: Field): number | undefined => {
  const at = columns.findIndex((column) => column.field === field);
  return at < 0 ? undefined : at;
};

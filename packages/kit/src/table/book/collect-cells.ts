import { limits, tooLarge } from '../limits.ts';
import type { Row } from '../row.ts';

/** Gathers the cells of a sheet as they are met, and refuses a sheet that has too many. */
export interface CellCollector {
  /** Begins a row; the next one where it does not say which. Lines from 1. */
  readonly row: (line?: number) => number;
  /** A cell of the row; the next one where it does not say which. Columns from 0. */
  readonly cell: (text: string, column?: number) => void;
  /** Copies the last row below itself. */
  readonly repeat: (times: number) => void;
  readonly rows: () => readonly Row[];
}

/** Rows without a text are not kept, nor cells after the last text: a sheet may say that it has a million. */
export function collectCells(): CellCollector {
  const rows: { line: number; cells: string[] }[] = [];
  let [line, column, count] = [0, 0, 0];
  let cells: string[] = [];
  const spend = (more: number) => {
    count += more;
    if (count > limits.cells) throw tooLarge('cells', limits.cells);
    if (rows.length > limits.rows) throw tooLarge('rows', limits.rows);
  };
  const place = (given: number | undefined, next: number, most: number): number => {
    const at = given ?? next;
    if (!Number.isInteger(at) || at < 0 || at >= most) throw new Error(`no such place: ${at}`);
    return at;
  };
  return {
    row: (given) => {
      line = place(given === undefined ? undefined : given - 1, line, 1_048_576) + 1;
      column = 0;
      cells = [];
      return line;
    },
    cell: (text, given) => {
      if (given === undefined && column >= limits.columns) throw tooLarge('columns', limits.columns);
      const at = place(given, column, limits.columns);
      column = at + 1;
      if (text === '') return;
      if (cells.length === 0) rows.push({ line, cells });
      spend(Math.max(0, column - cells.length));
      while (cells.length < at) cells.push('');
      cells[at] = text;
    },
    repeat: (times) => {
      if (cells.length > 0)
        for (let n = 1; n <= times; n++) {
          rows.push({ line: line + n, cells: [...cells] });
          spend(cells.length);
        }
      line = Math.min(line + times, 1_048_576);
    },
    rows: () => rows.map((row) => ({ ...row, trimmed: true })),
  };
}

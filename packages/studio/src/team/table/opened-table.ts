import type { Sheet } from '@coodyssee/kit/table';
import { type Remarks, remarksOn } from './remarks.ts';

/** A table as it stands: its cells, and what is to be said of each row besides what is wrong. */
export interface OpenedTable {
  readonly sheet: Sheet;
  /** By line. */
  readonly remarks: ReadonlyMap<number, Remarks>;
}

/** Every row with its remarks; what takes longest of all, and is done in the worker. */
export const withRemarks = (sheet: Sheet): OpenedTable => ({
  sheet,
  remarks: new Map(sheet.rows.map((row) => [row.line, remarksOn(row, sheet.columns)])),
});

import type { Row } from '../row.ts';

/** Cells that were made one: rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, with what the eye does not see of it. */
export interface Page {
  readonly rows: readonly Row[];
  /** Lines, as an editor counts, that are filtered out or hidden. */
  readonly hiddenRows: readonly number[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
}

/** A sheet that is read when it is asked for. */
export interface PageEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly read: () => Page;
}

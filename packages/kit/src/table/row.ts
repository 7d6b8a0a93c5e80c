/** One row of a table, as text. */
export interface Row {
  /** As an editor counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** True where its writer leaves out the empty cells at a row's end: those that lack are empty. */
  readonly trimmed?: boolean;
  /** Addresses behind the cells, by column from 0. */
  readonly links?: Readonly<Record<number, string>>;
}

/** True for a row in which something is written. */
export const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell.trim() !== '');

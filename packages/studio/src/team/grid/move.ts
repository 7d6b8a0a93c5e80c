/** A cell of the grid, both from 0; row −1 is the headings. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The grid's extent, and how many rows a page holds. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

type Move = (from: Cell, extent: Extent) => Cell;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Control+Home': () => ({ row: 0, column: 0 }),
  'Control+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const within = ({ row, column }: Cell, { rows, columns }: Extent): Cell => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** Where a key leads, never out of the grid; nothing for a key that leads nowhere. */
export function move(key: string, from: Cell, extent: Extent): Cell | undefined {
  const wanted = moves[key];
  return wanted && within(wanted(from, extent), extent);
}

/** The next cell that can be corrected, from left to right and row after row; the same where there is none. */
export function nextEditable(
  from: Cell,
  { rows, columns }: Extent,
  { isEditable, step }: { readonly isEditable: (column: number) => boolean; readonly step: 1 | -1 },
): Cell {
  const size = rows * columns;
  for (let at = from.row * columns + from.column + step; at >= 0 && at < size; at += step)
    if (isEditable(at % columns)) return { row: Math.floor(at / columns), column: at % columns };
  return from;
}

/** As many names as one mark can carry. */
export const mostMembers = 8;

/** Names shrink together to this share of their size before the longest is refused. */
export const smallestName = 0.6;

/** How the names of a group stand: measures in drawing units, leading in em. */
export interface GroupRows {
  /** Names in one column. */
  readonly rows: number;
  readonly size: number;
  readonly leading: number;
  /** Most width of a name. */
  readonly width: number;
  /** Room between two columns. */
  readonly column: number;
}

const oneColumn = { width: 300, column: 0, leading: 1.36 } as const;
const twoColumns = { width: 200, column: 22, leading: 1.42 } as const;

/** By the number of names: up to four in one column, then in two. */
export function groupRows(count: number): GroupRows {
  const sizes: Readonly<Record<number, number>> = { 2: 26, 3: 23, 4: 21 };
  const size = sizes[count];
  if (size) return { ...oneColumn, rows: count, size };
  return { ...twoColumns, rows: Math.ceil(count / 2), size: 20 };
}

import type { Row } from './row.ts';

/** Excel decides by as many lines whether it writes the empty cells at their end. */
const block = 16;

const keepsEmptyEnd = ({ cells }: Row): boolean =>
  cells.length > 1 && cells.at(-1)?.trim() === '' && cells.some((cell) => cell.trim() !== '');

/**
 * Tells the rows whose last cells their writer left out, since they are empty, from those that have lost a separator.
 * Some programs write no empty cell at a row's end; Excel decides so for each block of 16 lines. Beside a row that
 * keeps its empty cells, or with a quote that is never closed, a short row is damaged.
 */
export function markTrimmed(rows: readonly Row[], isBroken: (at: number) => boolean): readonly Row[] {
  const keeping = new Map<number, number>();
  const blockOf = (at: number) => Math.floor(at / block);
  rows.forEach((row, at) => {
    if (keepsEmptyEnd(row))
      keeping.set(blockOf(at), Math.max(keeping.get(blockOf(at)) ?? 0, row.cells.length));
  });
  return rows.map((row, at) => {
    const isDamaged = isBroken(at) || row.cells.length < (keeping.get(blockOf(at)) ?? 0);
    return isDamaged ? row : { ...row, trimmed: true };
  });
}

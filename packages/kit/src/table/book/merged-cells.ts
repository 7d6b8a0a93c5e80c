import type { Row } from '../row.ts';
import type { Merge, Page } from './page.ts';

/** Rows that one text may fill. */
const tallest = 5000;

/**
 * The rows with the text of a cell that spans several of them in each: in the sheet it stands for all. A cell that spans
 * columns only keeps its text in the first.
 */
export function fillMerged({ rows, merges }: Page): readonly Row[] {
  const tall = merges.filter(isTall);
  if (tall.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, { ...row, cells: [...row.cells] }]));
  for (const { top, bottom, left } of tall) {
    const text = byLine.get(top + 1)?.cells[left] ?? '';
    for (let line = top + 2; line <= bottom + 1 && text !== ''; line++) {
      const row = byLine.get(line);
      if (!row) continue;
      while (row.cells.length <= left) row.cells.push('');
      row.cells[left] = text;
    }
  }
  return [...byLine.values()];
}

const isTall = ({ top, bottom }: Merge): boolean => bottom > top && bottom - top < tallest;

import { protect } from './formula.ts';
import type { Sheet } from './sheet.ts';

const quote = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A CSV as French Excel opens it with two clicks: UTF-8 with its mark, semicolons. A cell that a spreadsheet would
 * compute is kept as text by an apostrophe, which `readTable` takes off again.
 *
 * @example writeCsv([['Nom', 'Métier'], ['Atelier Ubac', 'Ébéniste']])
 */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\ufeff${rows.map((cells) => `${cells.map((cell) => quote(protect(cell.trim()))).join(';')}\r\n`).join('')}`,
  );

/** A mended table as a file, its title and all of its columns included. */
export const writeSheet = ({ head, rows }: Pick<Sheet, 'head' | 'rows'>): Uint8Array =>
  writeCsv([...head, ...rows].map(({ cells }) => cells));

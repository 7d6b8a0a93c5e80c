import { decodeTable } from './decode.ts';
import { type Row, readCells } from './delimiter.ts';
import { emptyTable } from './table-error.ts';
import { isWorkbook, readWorkbook, refuseOldWorkbook } from './workbook.ts';

/** The cells of a file, whatever they mean. */
export interface Grid {
  /** Those that hold something. */
  readonly rows: readonly Row[];
  /** How the file was read: `XLSX`, or an encoding with a delimiter. */
  readonly format: string;
}

/**
 * The rows of a CSV as French spreadsheets write it, or of an XLSX.
 *
 * @throws TableError `empty-table`, `old-workbook`, `not-a-table`
 */
export async function readGrid(bytes: Uint8Array): Promise<Grid> {
  if (bytes.length === 0) throw emptyTable();
  refuseOldWorkbook(bytes);
  const { rows, format } = isWorkbook(bytes)
    ? { rows: await readWorkbook(bytes), format: 'XLSX' }
    : readText(bytes);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw emptyTable();
  return { rows: filled, format };
}

function readText(bytes: Uint8Array): Grid {
  const { text, encoding } = decodeTable(bytes);
  const { rows, delimiter } = readCells(text);
  return { rows, format: `CSV, ${encoding}, ${delimiter === '\t' ? 'tabulation' : delimiter}` };
}

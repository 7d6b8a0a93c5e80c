import type { Notice } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { decodeTable } from './decode.ts';
import { readCells } from './delimiter.ts';
import type { Encoding } from './encodings.ts';
import { kindOf } from './kind.ts';
import { limits, tooLarge } from './limits.ts';
import { isFilled, type Row } from './row.ts';
import { emptyTable } from './table-error.ts';
import { readFlatBook, readWorkbook } from './workbook.ts';

/** The cells of a file, whatever they mean. */
export interface Grid {
  /** Those that hold something. */
  readonly rows: readonly Row[];
  /** How the file was read: `XLSX`, `ODS`, or an encoding with a delimiter. */
  readonly format: string;
  /** What of the file a person may not have seen: hidden rows, other sheets, an encoding that was guessed. */
  readonly notices?: readonly Notice[];
}

/** How to read a file. */
export interface ReadOptions {
  /** Of a CSV; without it, the one that its bytes speak for. */
  readonly encoding?: Encoding;
}

/**
 * The rows of a CSV as French spreadsheets write it, or of an XLSX or ODS.
 *
 * @throws TableError `empty-table`, `old-workbook`, `not-a-table`, `too-large`
 */
export async function readGrid(bytes: Uint8Array, options: ReadOptions = {}): Promise<Grid> {
  if (bytes.length === 0) throw emptyTable();
  if (bytes.length > limits.file) throw tooLarge('bytes', limits.file);
  const kind = kindOf(bytes);
  const read = { archive: readWorkbook, flat: readFlatBook, text: readText }[kind](bytes, options);
  const rows = read.rows.filter(isFilled);
  if (rows.length === 0) throw emptyTable();
  if (rows.length > limits.rows) throw tooLarge('rows', limits.rows);
  return { ...read, rows };
}

function readText(bytes: Uint8Array, { encoding: chosen }: ReadOptions): Grid {
  if (bytes.length > limits.text) throw tooLarge('bytes', limits.text);
  const { text, encoding } = decodeTable(bytes, chosen);
  const { rows, delimiter } = readCells(text);
  return {
    rows,
    format: `CSV, ${encoding}, ${delimiter === '\t' ? 'tabulation' : delimiter}`,
    notices: chosen ? [] : guessed(encoding),
  };
}

/** Encodings that are met seldom enough to be wrong. */
const seldom: Partial<Record<Encoding, string>> = {
  macintosh: 'l’ancien codage des Mac (Mac Roman)',
  ibm850: 'le codage de MS-DOS (page 850)',
  'iso-8859-15': 'le codage ISO 8859-15 (Latin-9)',
};

function guessed(encoding: Encoding): readonly Notice[] {
  const name = seldom[encoding];
  if (name === undefined) return [];
  const message = fr`Le fichier n’est pas en UTF-8 : il est lu dans ${name}. Vérifiez les accents ; sinon, enregistrez-le en XLSX ou en CSV UTF-8.`;
  return [{ code: 'guessed-encoding', message, details: { encoding } }];
}

import { readSheet } from 'read-excel-file/universal';
import { fr } from '../words/fr.ts';
import type { Row } from './delimiter.ts';
import { TableError } from './table-error.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const starts = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/** True for a workbook of Excel 2007 or newer, which is a ZIP. */
export const isWorkbook = (bytes: Uint8Array): boolean => starts(bytes, zip);

/** @throws TableError `old-workbook` for what Excel wrote before 2007. */
export function refuseOldWorkbook(bytes: Uint8Array): void {
  if (!starts(bytes, oldOffice)) return;
  throw new TableError('old-workbook', {
    what: 'Ce classeur est dans l’ancien format d’Excel (XLS).',
    why: 'Ce format n’est plus lu depuis longtemps par les programmes récents.',
    fix: fr`Ouvrez-le, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
  });
}

/** A day as it is written in a record: `2027-06-30`. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? dayOf(cell) : String(cell);

/**
 * The rows of a workbook's first sheet, as text; dates as `2027-06-30`.
 *
 * @throws TableError `not-a-table` for another kind of ZIP, or a damaged one
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Row[]> {
  const data = await readSheet(Uint8Array.from(bytes).buffer).catch((error: unknown) => {
    throw notWorkbook(error);
  });
  return data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
}

const notWorkbook = (error: unknown) =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce fichier n’est pas un classeur XLSX lisible.',
      why: 'C’est une autre sorte de fichier (ODS, archive…), ou il est abîmé.',
      fix: fr`Ouvrez-le dans le tableur, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
    },
    { reason: 'not-a-workbook', cause: error instanceof Error ? error.message : String(error) },
  );

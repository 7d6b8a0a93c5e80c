import { unzipSync, zipSync } from 'fflate';
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

/** Bytes of text in a workbook, unpacked: a table of 10,000 members has a tenth of it. */
const mostUnpacked = 64e6;

/**
 * The same workbook with nothing but its text, stored. A few kilobytes may unpack to gigabytes, so the sizes are
 * added up before; and the reader unpacks what is packed in workers of its own, which a page's policy may forbid.
 */
function unpack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isText = /\.(?:xml|rels)$/i.test(name);
      if (isText) size += originalSize;
      if (size > mostUnpacked) throw tooLarge();
      return isText;
    },
  });
  return zipSync(parts, { level: 0 });
}

/**
 * The rows of a workbook's first sheet, as text; dates as `2027-06-30`.
 *
 * @throws TableError `not-a-table` for another kind of ZIP, or a damaged one; `too-large`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Row[]> {
  const data = await Promise.resolve()
    .then(() => readSheet(unpack(bytes).buffer))
    .catch((error: unknown) => {
      throw error instanceof TableError ? error : notWorkbook(error);
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

const tooLarge = () =>
  new TableError(
    'too-large',
    {
      what: 'Ce classeur contient trop de données pour une table de membres.',
      why: fr`Décompressé, il dépasse ${mostUnpacked / 1e6} Mo.`,
      fix: 'Copiez les lignes des membres dans un nouveau classeur, puis enregistrez-le.',
    },
    { megabytes: mostUnpacked / 1e6 },
  );

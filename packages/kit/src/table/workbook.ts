import type { Notice } from '@coodyssee/logo';
import { type Archive, openArchive } from './book/archive.ts';
import { choosePage } from './book/choose-page.ts';
import { openOds } from './book/ods-book.ts';
import type { PageEntry } from './book/page.ts';
import { openXlsx } from './book/xlsx-book.ts';
import { damagedWorkbook, foreign } from './not-a-table.ts';
import type { Row } from './row.ts';
import { TableError } from './table-error.ts';

/** The rows of one sheet, as text, and what of the workbook a person may not have seen. */
export interface ReadBook {
  readonly rows: readonly Row[];
  readonly notices: readonly Notice[];
  readonly format: 'XLSX' | 'ODS';
}

/** What other archives have inside, and what they are called. */
const others: readonly (readonly [part: RegExp, name: string])[] = [
  [/^xl\/workbook\.bin$/i, 'un classeur binaire d’Excel (XLSB)'],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, 'un document Numbers ou Pages d’Apple'],
  [/^word\//i, 'un document Word (DOCX)'],
  [/^ppt\//i, 'une présentation PowerPoint (PPTX)'],
];

function openBook(archive: Archive): {
  readonly format: ReadBook['format'];
  readonly pages: readonly PageEntry[];
} {
  const content = archive.part('content.xml');
  if (content && archive.names.some((name) => /^mimetype$|^META-INF\//i.test(name)))
    return { format: 'ODS', pages: openOds(content) };
  const other = others.find(([part]) => archive.names.some((name) => part.test(name)));
  if (other) throw foreign(other[1]);
  return { format: 'XLSX', pages: openXlsx(archive) };
}

/** A damaged file is said to be so, whichever of its readers stumbled. */
function reading<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof TableError ? error : damagedWorkbook(error);
  }
}

/**
 * The rows of a workbook (XLSX or ODS), as text; dates as `2027-06-30`.
 *
 * @throws TableError `not-a-table` for another kind of archive, or a damaged one; `too-large`
 */
export const readWorkbook = (bytes: Uint8Array): ReadBook =>
  reading(() => {
    const { format, pages } = openBook(openArchive(bytes));
    return { ...choosePage(pages), format };
  });

/** The same for a document that is one file of XML (FODS). */
export const readFlatBook = (bytes: Uint8Array): ReadBook =>
  reading(() => ({ ...choosePage(openOds(bytes)), format: 'ODS' }));

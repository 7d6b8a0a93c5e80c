import { encryptedBook, foreign, htmlTable, oldBook, xmlBook } from './not-a-table.ts';

/** What a table's bytes are, before they are read. */
export type Kind = 'archive' | 'flat' | 'text';

const starts = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
const gzip = [0x1f, 0x8b];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** `EncryptedPackage`, the name under which a workbook with a password is kept, in UTF-16. */
const encrypted = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** Files of other kinds, by what they begin with. */
const others: readonly (readonly [start: RegExp, name: string])[] = [
  [/^%PDF-/, 'un PDF'],
  [/^\{\\rtf/, 'un texte RTF'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP/, 'une image'],
  [/^7z\xbc\xaf|^Rar!/, 'une archive compressée'],
];

const isHtml =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div)\b/is;

/** The first text of a file, whichever way its letters are kept. */
const beginning = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4000))
    .replace(/\0/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();

/**
 * What a table's bytes are, whatever the file is called: programs save pages of HTML and XML as `.xls`.
 *
 * @throws TableError `old-workbook`, `not-a-table` with what to do, for what looks like a table and is none
 */
export function kindOf(bytes: Uint8Array): Kind {
  if (starts(bytes, zip)) return 'archive';
  if (starts(bytes, oldOffice)) throw holds(bytes, encrypted) ? encryptedBook() : oldBook();
  const text = beginning(bytes);
  const other = starts(bytes, gzip) ? others.at(-1) : others.find(([start]) => start.test(text));
  if (other) throw foreign(other[1]);
  if (text.startsWith('<?xml') || text.startsWith('<')) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) && !/<html/i.test(text)) throw xmlBook();
    if (/<(?:\w+:)?document\b[^>]*opendocument/s.test(text)) return 'flat';
    if (isHtml.test(text)) throw htmlTable();
  }
  return 'text';
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

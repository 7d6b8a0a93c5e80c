import { fr } from '../words/fr.ts';
import { TableError } from './table-error.ts';

/** Text of a table, and how its bytes were read. */
export interface Decoded {
  /** Bytes that mean nothing stand as U+FFFD. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

type Encoding = Decoded['encoding'];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const decodeAs = (encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Of Latin text in UTF-16, every other byte is zero: which half tells the order. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 2000);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  throw notText();
}

/** Letters beyond ASCII that are right in UTF-8, against places where it is broken. */
function looksLikeUtf8(text: string): boolean {
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const letters = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return broken === 0 || letters > broken;
}

/**
 * The text of a CSV file as French spreadsheets write it: UTF-8 or UTF-16 with a mark or without, else
 * Windows-1252. A file that is UTF-8 but for a few bytes is read as such, and the bytes stand as U+FFFD.
 *
 * @throws TableError `not-a-table` for bytes that are no text at all
 * @example decodeTable(new Uint8Array([0xc9, 0x74, 0xe9])).text // 'Été'
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const mark = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  const known = mark?.[0] ?? withoutMark(bytes);
  if (known) return decodeAs(known, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  return looksLikeUtf8(utf8.text) ? utf8 : decodeAs('windows-1252', bytes);
}

const notText = () =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce fichier n’est pas une table.',
      why: 'Son contenu n’est ni du texte (CSV), ni un classeur XLSX.',
      fix: fr`Dans le tableur, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
    },
    { reason: 'not-text' },
  );

import { type ByteEncoding, byteEncodings, decodeBytes, type Encoding } from './encodings.ts';
import { repairText } from './mojibake.ts';
import { notText } from './not-a-table.ts';

/** Text of a table, and how its bytes were read. */
export interface Decoded {
  /** Bytes that mean nothing stand as U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const isOfBytes = (encoding: Encoding): encoding is ByteEncoding =>
  (byteEncodings as readonly Encoding[]).includes(encoding);

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  if (isOfBytes(encoding)) return { text: decodeBytes(encoding, bytes), encoding };
  if (encoding === 'utf-8-twice') return { text: repairText(new TextDecoder().decode(bytes)), encoding };
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

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
  let [broken, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0xfffd) letters += unit > 127 ? 1 : 0;
    else if (text.charCodeAt(at - 1) !== unit) broken += 1;
  }
  return broken === 0 || letters > broken;
}

const french = /[éèêëàâçîïôöùûüœÉÈÊËÀÂÇÎÏÔÖÙÛÜŒ’«»°€\u00a0]/u;
const western = /[áìíñòóúãõåæøßäÁÌÍÑÒÓÚÃÕÅÆØÄ“”–—…·²½®©™]/u;

/** The letters that are met most speak loudest: those of one encoding are rarer ones in another. */
const weightOf = (letter: string): number =>
  letter === 'é' ? 5 : /[èàêç’]/u.test(letter) ? 3 : french.test(letter) ? 1 : western.test(letter) ? 0 : -2;

/** What an encoding makes of the bytes beyond ASCII: French letters speak for it, what no text has against it. */
function pointsOf(encoding: ByteEncoding, counts: ReadonlyMap<number, number>): number {
  const letters = [...decodeBytes(encoding, Uint8Array.from(counts.keys()))];
  return [...counts.values()].reduce((sum, count, at) => {
    return sum + count * weightOf(letters[at] ?? '');
  }, 0);
}

/** The encoding of one byte a letter that gives the most French; where they are even, that of Windows. */
function guessOfBytes(bytes: Uint8Array): ByteEncoding {
  const counts = new Map<number, number>();
  for (const byte of bytes.subarray(0, 1e6)) if (byte > 127) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const scored = byteEncodings.map((encoding) => ({ encoding, points: pointsOf(encoding, counts) }));
  return scored.reduce((best, one) => (one.points > best.points ? one : best)).encoding;
}

/**
 * The text of a CSV file as French spreadsheets write it: UTF-8 or UTF-16 with a mark or without, else the encoding of
 * Windows, of old Macs or of DOS that gives French. A file that is UTF-8 but for a few bytes is read as such, and the
 * bytes stand as U+FFFD. An encoding that was chosen is used, whatever the bytes look like.
 *
 * @throws TableError `not-a-table` for bytes that are no text at all
 * @example decodeTable(new Uint8Array([0xc9, 0x74, 0xe9])).text // 'Été'
 */
export function decodeTable(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const mark = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  const known = chosen ?? mark?.[0] ?? withoutMark(bytes);
  if (known) return decodeAs(known, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  return looksLikeUtf8(utf8.text) ? utf8 : decodeAs(guessOfBytes(bytes), bytes);
}

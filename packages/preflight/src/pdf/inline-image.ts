import type { Lexer } from './lexer.ts';
import { nameOf, type PdfStream, type PdfValue } from './values.ts';

/** Inside a page’s content the keys of a picture may be short. */
const long: Readonly<Record<string, string>> = {
  W: 'Width',
  H: 'Height',
  BPC: 'BitsPerComponent',
  CS: 'ColorSpace',
  D: 'Decode',
  DP: 'DecodeParms',
  F: 'Filter',
  IM: 'ImageMask',
  I: 'Interpolate',
};

const isSpace = (code: number | undefined) => code === 10 || code === 13 || code === 32 || code === 9;

/** Where the pixels end: at `EI` between spaces. */
function endOfPixels({ bytes, at: from }: Lexer): number {
  for (let at = bytes.indexOf(69, from); at >= 0; at = bytes.indexOf(69, at + 1)) {
    const isAlone = isSpace(bytes[at - 1]) && (isSpace(bytes[at + 2]) || at + 2 === bytes.length);
    if (bytes[at + 1] === 73 && isAlone) return at;
  }
  return bytes.length;
}

/** A picture written into the content itself, as if it stood on its own; the lexer goes on after it. */
export function readInlineImage(lexer: Lexer, operands: readonly PdfValue[]): PdfStream {
  const dict = new Map<string, PdfValue>([['Subtype', { kind: 'name', name: 'Image' }]]);
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const key = nameOf(operands[at]);
    if (key !== undefined) dict.set(long[key] ?? key, operands[at + 1] ?? null);
  }
  const from = lexer.at + 1;
  const end = endOfPixels(lexer);
  lexer.at = Math.min(lexer.bytes.length, end + 2);
  return { kind: 'stream', dict, bytes: lexer.bytes.subarray(from, Math.max(from, end - 1)) };
}

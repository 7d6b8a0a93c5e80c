import { ascii85, asciiHex } from './filters/ascii.ts';
import type { Filter, Packed } from './filters/filter.ts';
import { inflate } from './filters/inflate.ts';
import { lzw } from './filters/lzw.ts';
import { runLength } from './filters/run-length.ts';
import { unpredict } from './filters/unpredict.ts';
import { isDict, isList, nameOf, type PdfStream, type PdfValue } from './values.ts';

/** What a stream stands for. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** The way a picture is packed that is not unpacked here: `DCTDecode`. */
  readonly codec?: string;
  /** False where the file is damaged there, or more came than a page needs. */
  readonly whole: boolean;
}

const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: inflate,
  Fl: inflate,
  LZWDecode: lzw,
  LZW: lzw,
  ASCII85Decode: ascii85,
  A85: ascii85,
  ASCIIHexDecode: asciiHex,
  AHx: asciiHex,
  RunLengthDecode: runLength,
  RL: runLength,
};
const predicted = /^(FlateDecode|Fl|LZWDecode|LZW)$/;

const asList = (value: PdfValue | undefined): readonly (PdfValue | undefined)[] =>
  isList(value) ? value : value === undefined || value === null ? [] : [value];

/**
 * Unpacks a stream as far as it can be.
 * @param most bytes after which it stops
 */
export function unpack(
  { dict, bytes }: PdfStream,
  { resolve, most }: Pick<Packed, 'resolve' | 'most'>,
): Opened {
  const names = asList(resolve(dict.get('Filter') ?? dict.get('F'))).map((one) => nameOf(resolve(one)) ?? '');
  const parameters = asList(resolve(dict.get('DecodeParms') ?? dict.get('DP'))).map(resolve);
  let opened: Opened = { bytes, whole: true };
  for (const [at, name] of names.entries()) {
    if (name === 'Crypt') continue;
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter) return { ...opened, codec: name };
    const given = parameters[at];
    const packed = { bytes: opened.bytes, most, resolve, ...(isDict(given) && { parameters: given }) };
    const out = filter(packed);
    opened = {
      bytes: predicted.test(name) ? unpredict(out.bytes, packed) : out.bytes,
      whole: opened.whole && out.whole,
    };
  }
  return opened;
}

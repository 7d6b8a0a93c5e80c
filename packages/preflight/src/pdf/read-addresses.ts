import { latin } from './latin.ts';
import { isKeyword, Lexer } from './lexer.ts';
import { unpack } from './unpack.ts';
import { isDict, isKind, isList, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** Where an object stands: in the file, or in the packed stream of this number. */
interface Address {
  readonly packed: boolean;
  readonly at: number;
}

/** By number, in the newest state; undefined for a number that was given up. */
export type Addresses = ReadonlyMap<number, Address | undefined>;

type Found = Map<number, Address | undefined>;

const mostTables = 1000;
const mostEntries = 5e6;

/** The newest table comes first: what it says stays. */
function note(found: Found, number: number, address: Address | undefined): void {
  if (!found.has(number) && found.size < mostEntries) found.set(number, address);
}

/** `0 6`, then lines of an offset, a generation and `n` or `f`; gives the dictionary after them. */
function readTable(lexer: Lexer, found: Found): PdfDict | undefined {
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (isKeyword(token)) {
      const trailer = token.keyword === 'trailer' ? lexer.next() : undefined;
      return trailer !== undefined && !isKeyword(trailer) && isDict(trailer) ? trailer : undefined;
    }
    const count = lexer.next();
    if (typeof token !== 'number' || typeof count !== 'number') return undefined;
    for (let index = 0; index < count; index += 1) {
      const [offset, , state] = [lexer.next(), lexer.next(), lexer.next()];
      if (typeof offset !== 'number' || state === undefined || !isKeyword(state)) return undefined;
      note(found, token + index, state.keyword === 'n' ? { packed: false, at: offset } : undefined);
    }
  }
  return undefined;
}

const numbersOf = (value: PdfValue | undefined): readonly number[] =>
  isList(value) ? value.filter((one) => typeof one === 'number') : [];

/** The same, as rows of bytes. */
function readStreamTable(stream: PdfStream, found: Found): PdfDict | undefined {
  const { bytes } = unpack(stream, { resolve: (value) => value, most: 2 ** 26 });
  const widths = numbersOf(stream.dict.get('W'));
  const size = stream.dict.get('Size');
  if (widths.length < 3 || typeof size !== 'number') return undefined;
  const index = stream.dict.has('Index') ? numbersOf(stream.dict.get('Index')) : [0, size];
  let at = 0;
  const read = (width = 0) => {
    let value = 0;
    for (let byte = 0; byte < width; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
    at += width;
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2)
    for (let step = 0; step < (index[pair + 1] ?? 0) && at < bytes.length; step += 1) {
      const [kind, where] = [widths[0] ? read(widths[0]) : 1, read(widths[1])];
      read(widths[2]);
      const address = kind === 1 || kind === 2 ? { packed: kind === 2, at: where } : undefined;
      note(found, (index[pair] ?? 0) + step, address);
    }
  return stream.dict;
}

/**
 * Follows the file's own tables of addresses from the newest to the oldest.
 * @param streams what begins at an offset, for tables that are streams
 * @returns undefined where a table is not where it should be
 */
export function readAddresses(
  bytes: Uint8Array,
  streams: ReadonlyMap<number, PdfValue>,
): Addresses | undefined {
  const tail = latin(bytes.subarray(-2048));
  const found: Found = new Map();
  const waiting = [Number(/startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail)?.[1] ?? Number.NaN)];
  const seen = new Set<number>();
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at) || seen.size > mostTables) continue;
    seen.add(at);
    const lexer = new Lexer(bytes, at);
    const word = Number.isNaN(at) ? undefined : lexer.next();
    const stream = streams.get(at);
    const isTable = word !== undefined && isKeyword(word) && word.keyword === 'xref';
    const dict = isTable
      ? readTable(lexer, found)
      : isKind(stream, 'stream')
        ? readStreamTable(stream, found)
        : undefined;
    if (!dict) return undefined;
    // a file for old and new readers at once: the stream beside the table counts before the older tables
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  return found;
}

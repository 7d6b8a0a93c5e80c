import { latin } from './latin.ts';
import { isKeyword, Lexer } from './lexer.ts';
import { unpack } from './unpack.ts';
import { isDict, isKind, nameOf, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** Every object of a file by its number, and the dictionaries that end it. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** In the file's order; the last one counts. */
  readonly trailers: readonly PdfDict[];
}

const codesOf = (word: string) => Array.from(word, (sign) => sign.charCodeAt(0));

/** Where a word stands next; -1 where it does not. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const [first = 0, ...rest] = codesOf(word);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (rest.every((code, index) => bytes[at + 1 + index] === code)) return at;
  return -1;
}

/** `12 0 ` before an `obj`: the object's number, and where it begins. */
function headerBefore(bytes: Uint8Array, at: number): number | undefined {
  const found = /(?:^|[^\d])(\d{1,10})\s+\d{1,5}\s+$/.exec(latin(bytes.subarray(Math.max(0, at - 24), at)));
  return found ? Number(found[1]) : undefined;
}

const endStream = 'endstream';

/** The bytes after `stream`: as many as it says where that is true, else up to `endstream`. */
function readStream(lexer: Lexer, dict: PdfDict): PdfStream {
  const { bytes } = lexer;
  let from = lexer.at;
  if (bytes[from] === 13) from += 1;
  if (bytes[from] === 10) from += 1;
  const said = dict.get('Length');
  const told = typeof said === 'number' ? from + said : -1;
  const isTrue = told >= from && find(bytes.subarray(told, told + 20), endStream, 0) >= 0;
  const searched = isTrue ? told : find(bytes, endStream, from);
  const end = searched < 0 ? bytes.length : searched;
  lexer.at = end;
  return { kind: 'stream', dict, bytes: bytes.subarray(from, end) };
}

function readObject(lexer: Lexer): PdfValue | undefined {
  const value = lexer.next();
  if (value === undefined || isKeyword(value)) return undefined;
  const after = lexer.at;
  const word = isDict(value) ? lexer.next() : undefined;
  if (isDict(value) && word !== undefined && isKeyword(word) && word.keyword === 'stream')
    return readStream(lexer, value);
  lexer.at = after;
  return value;
}

/** Objects that stand together in one packed stream: `number offset` pairs, then the objects. */
function readPacked(stream: PdfStream, objects: Map<number, PdfValue>): void {
  const bytes = unpack(stream, (value) => (isKind(value, 'ref') ? objects.get(value.number) : value));
  const [count, first] = [stream.dict.get('N'), stream.dict.get('First')];
  if (!bytes || typeof count !== 'number' || typeof first !== 'number') return;
  const heads = new Lexer(bytes);
  for (let at = 0; at < Math.min(count, bytes.length); at += 1) {
    const [number, offset] = [heads.next(), heads.next()];
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    const value = new Lexer(bytes, first + offset).next();
    if (value !== undefined && !isKeyword(value)) objects.set(number, value);
  }
}

function readTrailers(bytes: Uint8Array): readonly PdfDict[] {
  const found: PdfDict[] = [];
  for (let at = find(bytes, 'trailer', 0); at >= 0; at = find(bytes, 'trailer', at + 7)) {
    const value = new Lexer(bytes, at + 7).next();
    if (value !== undefined && !isKeyword(value) && isDict(value)) found.push(value);
  }
  return found;
}

/**
 * Reads every object by going through the file from its start: the file's own table of addresses is not believed,
 * and where a number comes twice the later object counts, as in a file that was changed after it was written.
 */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const objects = new Map<number, PdfValue>();
  const packed: PdfStream[] = [];
  const tables: PdfDict[] = [];
  const lexer = new Lexer(bytes);
  for (let at = find(bytes, 'obj', 0); at >= 0; at = find(bytes, 'obj', lexer.at)) {
    lexer.at = at + 3;
    const number = headerBefore(bytes, at);
    const value = number === undefined ? undefined : readObject(lexer);
    if (number === undefined || value === undefined) continue;
    objects.set(number, value);
    const type = isKind(value, 'stream') ? nameOf(value.dict.get('Type')) : undefined;
    if (isKind(value, 'stream') && type === 'ObjStm') packed.push(value);
    if (isKind(value, 'stream') && type === 'XRef') tables.push(value.dict);
  }
  for (const stream of packed) readPacked(stream, objects);
  return { objects, trailers: [...tables, ...readTrailers(bytes)] };
}

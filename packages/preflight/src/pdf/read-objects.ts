import { findWord } from './find-word.ts';
import { latin } from './latin.ts';
import { isKeyword, Lexer } from './lexer.ts';
import { type Addresses, readAddresses } from './read-addresses.ts';
import { readObject } from './read-object.ts';
import { unpack } from './unpack.ts';
import { isDict, isKind, nameOf, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** Every object of a file by its number, and the dictionaries that end it. */
export interface PdfObjects {
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** In the file's order; the last one counts. */
  readonly trailers: readonly PdfDict[];
  /** True where objects stand together in packed streams. */
  readonly packed: boolean;
}

/** An object where it was met; the same number may come again. */
interface Met {
  readonly number: number;
  readonly value: PdfValue;
  /** Where it stands in the file, or the number of the stream that it is packed in. */
  readonly at: number;
  readonly packed: boolean;
}

const mostPacked = 2 ** 26;

/** `12 0 ` before an `obj`: the object's number, and where it begins. */
function headerBefore(bytes: Uint8Array, at: number): { number: number; from: number } | undefined {
  const start = Math.max(0, at - 24);
  const found = /(?:^|[^\d])(\d{1,10})\s+\d{1,5}\s+$/.exec(latin(bytes.subarray(start, at)));
  if (!found) return undefined;
  const skipped = found[0].length > 0 && /\D/.test(found[0][0] ?? '') ? 1 : 0;
  return { number: Number(found[1]), from: start + found.index + skipped };
}

/** Objects that stand together in one packed stream: `number offset` pairs, then the objects. */
function readPacked(
  stream: PdfStream,
  objects: ReadonlyMap<number, PdfValue>,
): readonly [number, PdfValue][] {
  const resolve = (value: PdfValue | undefined) => (isKind(value, 'ref') ? objects.get(value.number) : value);
  const { bytes } = unpack(stream, { resolve, most: mostPacked });
  const [count, first] = [resolve(stream.dict.get('N')), resolve(stream.dict.get('First'))];
  if (typeof count !== 'number' || typeof first !== 'number') return [];
  const heads = new Lexer(bytes);
  const found: [number, PdfValue][] = [];
  for (let at = 0; at < Math.min(count, bytes.length); at += 1) {
    const [number, offset] = [heads.next(), heads.next()];
    if (typeof number !== 'number' || typeof offset !== 'number') break;
    const value = new Lexer(bytes, first + offset).next();
    if (value !== undefined && !isKeyword(value)) found.push([number, value]);
  }
  return found;
}

function readTrailers(bytes: Uint8Array): readonly (readonly [number, PdfDict])[] {
  const found: [number, PdfDict][] = [];
  for (let at = findWord(bytes, 'trailer', 0); at >= 0; at = findWord(bytes, 'trailer', at + 7)) {
    const value = new Lexer(bytes, at + 7).next();
    if (value !== undefined && !isKeyword(value) && isDict(value)) found.push([at, value]);
  }
  return found;
}

/** Goes through the file from its start: an object is met wherever it stands. */
function meetAll(bytes: Uint8Array): readonly Met[] {
  const met: Met[] = [];
  const lexer = new Lexer(bytes);
  for (let at = findWord(bytes, 'obj', 0); at >= 0; at = findWord(bytes, 'obj', lexer.at)) {
    lexer.at = at + 3;
    const header = headerBefore(bytes, at);
    const value = header && readObject(lexer);
    if (header && value !== undefined)
      met.push({ number: header.number, value, at: header.from, packed: false });
  }
  return met;
}

const typeOf = ({ value }: Met) => (isKind(value, 'stream') ? nameOf(value.dict.get('Type')) : undefined);

/** Each packed stream is followed by what it holds. */
function openPacked(met: readonly Met[]): readonly Met[] {
  const plain = new Map(met.map(({ number, value }) => [number, value]));
  return met.flatMap((one) => {
    if (typeOf(one) !== 'ObjStm' || !isKind(one.value, 'stream')) return [one];
    const held = readPacked(one.value, plain).map(
      ([number, value]): Met => ({ number, value, at: one.number, packed: true }),
    );
    return [one, ...held];
  });
}

/** The newest state of each object: where the file's own addresses are true, by them; else the last one met. */
function choose(met: readonly Met[], addresses: Addresses | undefined): ReadonlyMap<number, PdfValue> {
  const last = new Map(met.map((one) => [one.number, one.value]));
  if (!addresses) return last;
  const named = new Map<number, PdfValue>();
  for (const { number, value, at, packed } of met) {
    const address = addresses.get(number);
    if (address && address.packed === packed && address.at === at) named.set(number, value);
  }
  const wanted = [...addresses.values()].filter((address) => address !== undefined).length;
  return named.size >= wanted && wanted > 0 ? named : last;
}

/**
 * Reads every object. The whole file is gone through, so that a broken table of addresses hides nothing; where the
 * table is whole, it says which of two states of an object counts.
 */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const met = openPacked(meetAll(bytes));
  const tables = met.flatMap((one) =>
    typeOf(one) === 'XRef' && isKind(one.value, 'stream') ? [[one.at, one.value.dict] as const] : [],
  );
  const trailers = [...tables, ...readTrailers(bytes)].sort(([a], [b]) => a - b).map(([, dict]) => dict);
  const streams = new Map(met.filter(({ packed }) => !packed).map(({ at, value }) => [at, value]));
  return {
    objects: choose(met, readAddresses(bytes, streams)),
    trailers,
    packed: met.some((one) => typeOf(one) === 'ObjStm'),
  };
}

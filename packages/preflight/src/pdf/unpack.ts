import { Unzlib } from 'fflate';
import { unfilterRows } from './unfilter-rows.ts';
import { isDict, isList, nameOf, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** A stream that grows past this is a trap: nothing we look into is so large. */
const mostBytes = 2 ** 28;

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

function inflate(packed: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unzip = new Unzlib((part) => {
    size += part.length;
    if (size > mostBytes) throw new RangeError('A stream of the file is too large.');
    parts.push(part);
  });
  try {
    unzip.push(packed, true);
  } catch {
    if (parts.length === 0 || size > mostBytes) return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unpredict(bytes: Uint8Array, parameters: PdfDict | undefined, resolve: Resolve): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const value = resolve(parameters?.get(key));
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  return unfilterRows(bytes, Math.ceil((number('Columns', 1) * bits) / 8), Math.max(1, bits >> 3));
}

const asList = (value: PdfValue | undefined): readonly (PdfValue | undefined)[] =>
  isList(value) ? value : value === undefined || value === null ? [] : [value];

/** The bytes that a stream stands for; undefined where it is packed in a way that is not read here. */
export function unpack({ dict, bytes }: PdfStream, resolve: Resolve): Uint8Array | undefined {
  const filters = asList(resolve(dict.get('Filter') ?? dict.get('F'))).map((filter) =>
    nameOf(resolve(filter)),
  );
  const parameters = asList(resolve(dict.get('DecodeParms') ?? dict.get('DP'))).map(resolve);
  let unpacked: Uint8Array | undefined = bytes;
  for (const [at, filter] of filters.entries()) {
    if (!unpacked || !/^(FlateDecode|Fl)$/.test(filter ?? '')) return undefined;
    const inflated = inflate(unpacked);
    const given = parameters[at];
    unpacked = inflated && unpredict(inflated, isDict(given) ? given : undefined, resolve);
  }
  return unpacked;
}

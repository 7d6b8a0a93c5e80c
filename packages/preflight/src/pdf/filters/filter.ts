import type { PdfDict, PdfValue } from '../values.ts';

/** Bytes to unpack, and how they were packed. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Bytes after which the unpacking stops. */
  readonly most: number;
  readonly parameters?: PdfDict;
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
}

/** What came out; not whole where the packed bytes were damaged, or more than what was allowed came. */
interface Unpacked {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

export type Filter = (packed: Packed) => Unpacked;

/** A number among the parameters of a filter. */
export function parameterOf({ parameters, resolve }: Packed, key: string, otherwise: number): number {
  const value = resolve(parameters?.get(key));
  return typeof value === 'number' ? value : otherwise;
}

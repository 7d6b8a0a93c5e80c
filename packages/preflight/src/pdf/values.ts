/** What a PDF is made of, as plain data. Strings are one character to a byte. */
export type PdfValue = number | boolean | null | PdfName | PdfString | PdfRef | PdfList | PdfDict | PdfStream;

interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
interface PdfString {
  readonly kind: 'string';
  readonly text: string;
}
/** Points at an object by its number. */
interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
export type PdfList = readonly PdfValue[];
export type PdfDict = ReadonlyMap<string, PdfValue>;
/** Bytes as they stand in the file, still packed. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  readonly bytes: Uint8Array;
}

type Kinds = { name: PdfName; string: PdfString; ref: PdfRef; stream: PdfStream };

/** True for a value of one of the kinds that say what they are. */
export const isKind = <K extends keyof Kinds>(value: PdfValue | undefined, kind: K): value is Kinds[K] =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isList = (value: PdfValue | undefined): value is PdfList => Array.isArray(value);

/** The text of a name; undefined for anything else. */
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  isKind(value, 'name') ? value.name : undefined;

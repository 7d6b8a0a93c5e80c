import type { FileFormat } from './formats.ts';

/** What colours a file holds, as a printer or a designer asks. */
export type ColourSpace = 'srgb' | 'cmyk' | 'spot' | 'grey' | 'none';

/** How large what a file shows is, or is to be used. */
export interface FileSize {
  readonly unit: 'px' | 'mm';
  readonly width: number;
  readonly height?: number;
  /** Device pixels for one pixel of the width: 2 on fine screens. Only for pixels. */
  readonly density?: number;
}

/**
 * What a file is, for programs: ids and figures, never a sentence. Its name, what is said of it in each language, and
 * the answer to « C’est pour quoi ? » all follow from it.
 */
export interface FileFacts {
  /** Id of the support it belongs to. */
  readonly support: string;
  /** Which thing of the support: `card`, `card-qr`, `seal`. */
  readonly part: string;
  /** Ids of the badge's layout and of its set of inks. */
  readonly layout?: string;
  readonly inks?: string;
  readonly format: FileFormat;
  readonly size?: FileSize;
  readonly colourSpace: ColourSpace;
  /** The days on which it may be used, first and last: `2027-03-01`. */
  readonly days?: { readonly from: string; readonly to: string };
}

/** Files that are wanted, by some of what they are: what is not said may be anything. */
export type FileQuery = {
  readonly [Fact in keyof FileFacts]?: Fact extends 'size' ? Partial<FileSize> : FileFacts[Fact];
};

/** Anything that knows what it is. */
interface Known {
  readonly is: FileFacts;
}

const matches = (given: unknown, wanted: unknown): boolean =>
  typeof wanted === 'object' && wanted !== null
    ? Object.entries(wanted).every(([key, value]) => matches((given as typeof wanted)?.[key as never], value))
    : given === wanted;

/** @example isLike(file, { support: 'quote', format: 'docx' }) */
export const isLike = ({ is }: Known, query: FileQuery): boolean => matches(is, query);

/** The files of the first query that finds any. */
export const firstFound = <F extends Known>(
  files: readonly F[],
  queries: readonly FileQuery[],
): readonly F[] =>
  queries.map((query) => files.filter((file) => isLike(file, query))).find(({ length }) => length > 0) ?? [];

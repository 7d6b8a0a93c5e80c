/** A user-perceived character and where it stands in its text (UTF-16 units). */
export interface Grapheme {
  readonly text: string;
  readonly start: number;
}

const byGrapheme = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const byWord = new Intl.Segmenter('th', { granularity: 'word' });

/** Splits a text into grapheme clusters. `graphemes('é')` has one entry whether or not it is composed. */
export const graphemes = (text: string): Grapheme[] =>
  Array.from(byGrapheme.segment(text), ({ segment, index }) => ({ text: segment, start: index }));

/** Counts grapheme clusters, but stops after `limit`: a very long text costs no more than a long one. */
export function countGraphemes(text: string, limit = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const _ of byGrapheme.segment(text)) if (++count >= limit) break;
  return count;
}

/** Starts of the words of a text in a script written without spaces (Thai), in UTF-16 units. */
export const wordStarts = (text: string): number[] => Array.from(byWord.segment(text), ({ index }) => index);

/** The code points of a text; a lone surrogate stands for itself. */
export const codePoints = (text: string): number[] =>
  Array.from(text, (char) => char.codePointAt(0) as number);

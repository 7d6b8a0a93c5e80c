import { graphemes, wordStarts } from './segment.ts';

/** A place where a text may turn to the next line: the first line ends before `end`, the next begins at `next`. */
export interface BreakPoint {
  readonly end: number;
  readonly next: number;
}

/** Spaces that hold their neighbours together are not in here. */
const breakingSpace = /^(?![\u00A0\u2007\u202F])\p{Zs}$/u;
const afterHyphen = /[\p{L}\p{N}]{2}[-\u2010/–]$/u;
const wordAhead = /^[\p{L}\p{N}]{2}/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．：；？！」』）】〉》ー々]/u;
const thai = /\p{Script=Thai}/u;
const figure = /^\p{N}$/u;

/** A word of one letter, a lone sign or an opening mark may not end a line. */
const strandedEnd =
  /(?:(?:^|\p{Z})(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}\p{M}*|[&+=·•–—|/<>@#*-])|[«“„‘([{¿¡「『（【〈《])$/u;
/** A closing mark or a small kana may not begin one. */
const orphanStart =
  /^[;:!?»”’)\]}·•%,.…、。，．・：；？！」』）】〉》々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;

/**
 * Where a text may be broken: at spaces that are not no-break, after a hyphen, slash or en dash inside a
 * word, between ideographs, between Thai words. Never so that a one-letter word, a lone sign or an opening
 * mark ends a line, or a closing mark begins one. Words are never hyphenated.
 */
export function breakPoints(text: string): BreakPoint[] {
  const thaiWords = new Set(thai.test(text) ? wordStarts(text) : []);
  const parts = graphemes(text);
  const found = parts.flatMap((part, i): BreakPoint[] => {
    const next = parts[i + 1];
    if (!next) return [];
    if (breakingSpace.test(part.text)) return i === 0 ? [] : [{ end: part.start, next: next.start }];
    const inside = breaksInside(text, next.start) || breaksBetween(part.text, next, thaiWords);
    return inside ? [{ end: next.start, next: next.start }] : [];
  });
  return found.filter((point) => isAllowed(text, point));
}

const breaksInside = (text: string, index: number): boolean =>
  afterHyphen.test(text.slice(Math.max(0, index - 3), index)) && wordAhead.test(text.slice(index, index + 2));

function breaksBetween(
  before: string,
  next: { text: string; start: number },
  thaiWords: Set<number>,
): boolean {
  if (ideograph.test(before) && ideograph.test(next.text)) return true;
  return thai.test(before) && thai.test(next.text) && thaiWords.has(next.start);
}

function isAllowed(text: string, { end, next }: BreakPoint): boolean {
  const [before, after] = [text.slice(0, end), text.slice(next)];
  // two figures round a plain space are one number: 2 500
  const splitsNumber = end !== next && figure.test(before.slice(-1)) && figure.test(after.slice(0, 1));
  return !splitsNumber && !strandedEnd.test(before) && !orphanStart.test(after);
}

const weakEnds =
  /(?:^|[\p{Z}’'])(?:le|la|les|l|un|une|des?|du|d|et|ou|en|au|aux|par|pour|sur|dans|chez|sous|avec|the|of|and)$/iu;

/** True where a line would end with an article or a preposition: allowed, but not liked. */
export const endsWeakly = (lineText: string): boolean => weakEnds.test(lineText);

import type { Sheet } from '../../scene/sheet.ts';
import { element } from '../xml.ts';
import type { Claims } from './metadata.ts';

const levels: Readonly<Record<string, number>> = { 'heading-1': 1, 'heading-2': 2 };

/** Headings start at the first level and skip none on the way down. */
function areOrdered(headings: readonly number[]): boolean {
  return headings.every((level, at) => level <= (headings[at - 1] ?? 0) + 1);
}

/**
 * True where the sheets give all that PDF/UA-1 asks of their author: a title, words for every piece that is not
 * an ornament, something to hear on the whole, and headings in order. What it asks of the writer (tags, language,
 * reading order, Unicode) is there in every file.
 */
export function isAccessible(title: string, sheets: readonly Sheet[]): boolean {
  const heard = sheets.flatMap(({ pieces }) => pieces.filter(({ tag }) => tag !== 'artifact'));
  const headings = heard.flatMap(({ tag }) => levels[tag] ?? []);
  const isSaid = heard.length > 0 && heard.every(({ text }) => text.trim() !== '');
  return title.trim() !== '' && isSaid && areOrdered(headings);
}

/** What a file that keeps ISO 14289-1 says of itself. */
export const accessibilityClaims: Claims = {
  info: {},
  namespaces: { 'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/' },
  facts: [element('pdfuaid:part', {}, ['1'])],
};

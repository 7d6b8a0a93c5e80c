import { everyElement, type MarkupElement } from '../markup/element.ts';
import type { Diary } from './dropped.ts';

/** What a file asks a browser to run or to fetch, wherever it stands. */
export function noteUnsafe(root: MarkupElement, diary: Diary): void {
  for (const { name, attributes } of everyElement(root)) {
    if (name === 'script' || [...attributes.keys()].some((key) => /^on/i.test(key))) diary.note('script');
    const href = attributes.get('href')?.trim() ?? '';
    if (/^(?:java|vb)script:/i.test(href)) diary.note('script');
    else if (href !== '' && !href.startsWith('#') && name !== 'a' && name !== 'image') diary.note('external');
  }
}

/** The first element of each id. */
export function byId(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  const found = new Map<string, MarkupElement>();
  for (const element of everyElement(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
  }
  return found;
}

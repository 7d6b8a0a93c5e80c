import type { KitFile, KitOrder } from '../supports/support.ts';
import type { KitContents } from './kit-contents.ts';
import { readMePage } from './read-me-page.ts';
import { readMeText } from './read-me-text.ts';

/** The two files a person opens first: the same words as a page and as plain text. */
export function readMe(order: KitOrder, contents: KitContents): readonly KitFile[] {
  const use = 'À lire en premier.';
  const bytes = (text: string) => new TextEncoder().encode(text);
  return [
    { path: 'LISEZ-MOI.html', bytes: bytes(readMePage(order, contents)), use, colours: 'srgb' },
    { path: 'LISEZ-MOI.txt', bytes: bytes(readMeText(order, contents)), use, colours: 'none' },
  ];
}

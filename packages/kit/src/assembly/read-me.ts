import { type FileFormat, fileFormats } from '../naming/formats.ts';
import type { KitFile, KitOrder } from '../supports/support.ts';
import type { KitContents } from './kit-contents.ts';
import { readMePage } from './read-me-page.ts';
import { readMeText } from './read-me-text.ts';

/** The two files a person opens first: the same words as a page and as plain text. */
export function readMe(order: KitOrder, contents: KitContents): readonly KitFile[] {
  return [written('html', readMePage(order, contents)), written('txt', readMeText(order, contents))];
}

const written = (format: FileFormat, text: string): KitFile => ({
  is: { support: 'read-me', part: 'read-me', format, colourSpace: format === 'html' ? 'srgb' : 'none' },
  path: `LISEZ-MOI${fileFormats[format].ending}`,
  bytes: new TextEncoder().encode(text),
  use: { fr: 'À lire en premier.', en: 'To be read first.' },
});

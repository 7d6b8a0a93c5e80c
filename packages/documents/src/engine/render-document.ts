import type { Brand } from '@coodyssee/logo';
import { finishPages } from '@coodyssee/logo/pdf';
import type { Document } from '../page/page.ts';
import { columnLeft, format } from '../page/sheet-format.ts';
import { textStyles } from '../page/text-styles.ts';
import { tonesOf } from '../page/tones.ts';
import { setDocument, type Target } from './typst.ts';
import { writePage } from './write-page.ts';
import { french } from './write-words.ts';

/**
 * A document as the bytes of a PDF: for the screen in sRGB, tagged (PDF/UA-1); for the press in the printer's
 * four inks, with its bleed (PDF/X-4).
 *
 * @throws SettingError where words overflow their page or meet others
 */
export async function renderDocument(
  { pages, title, subject, keywords }: Document,
  brand: Brand,
  target: Target,
): Promise<Uint8Array> {
  const press = target === 'press';
  const words = { title: french(title), subject: french(subject) };
  const bytes = await setDocument(
    {
      press,
      ...words,
      keywords,
      author: brand.name,
      typeface: brand.typeface.name,
      capitals: brand.typeface.capHeight,
      format: { ...format, second: columnLeft(4), third: columnLeft(7) },
      styles: textStyles,
      tones: tonesOf(brand.inks),
      pages: pages.map((page) => writePage(page, press)),
    },
    target,
  );
  return press ? finishPages(bytes, { words, bleed: format.bleed }) : bytes;
}

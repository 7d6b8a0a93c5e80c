import type { Sheet } from '../../scene/sheet.ts';
import { checkSheets, wordsOf } from '../artwork.ts';
import { accessibilityClaims, isAccessible } from './accessibility.ts';
import { noClaims } from './metadata.ts';
import { createContext, writeDocument } from './pdf-file.ts';
import { draftScreenPages } from './screen-sheets.ts';

/** A file for the screen. */
export interface ScreenSheetsOptions {
  readonly colour: 'screen';
  /** French: what the file is. Default: the first sheet's title. */
  readonly title?: string;
}

export type SheetsPdfOptions = ScreenSheetsOptions;

/**
 * Sheets as the bytes of a PDF, one page each.
 *
 * For the screen: sRGB, each page cut at its trim, tagged for assistive technology in the order of its pieces;
 * text is outlines with its words over them, invisible, so that they can be found and copied. The file says that it
 * keeps PDF/UA-1 where the sheets give all it asks for.
 * @throws IdentityError `bad-size`, `bad-colour`, `bad-option` (no sheet at all)
 * @example await renderSheetsPdf([card.front, card.back], { colour: 'screen' })
 */
export async function renderSheetsPdf(
  sheets: readonly Sheet[],
  options: SheetsPdfOptions,
): Promise<Uint8Array> {
  const checked = checkSheets(sheets);
  const title = options.title ?? checked[0].title;
  const context = createContext();
  const accessible = isAccessible(title, checked);
  return writeDocument(context, {
    minor: 7,
    words: { title, subject: checked.map(wordsOf).join('\n') },
    pages: draftScreenPages(context, checked),
    identity: [
      options,
      checked.map(({ width, height, pieces }) => [width, height, pieces.map(({ tag, text }) => [tag, text])]),
    ],
    claims: () => (accessible ? accessibilityClaims : noClaims),
  });
}

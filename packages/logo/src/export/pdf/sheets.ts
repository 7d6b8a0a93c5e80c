import type { Sheet } from '../../scene/sheet.ts';
import { checkSheets, wordsOf } from '../artwork.ts';
import { accessibilityClaims, isAccessible } from './accessibility.ts';
import { noClaims } from './metadata.ts';
import { createContext, type DocumentDraft, writeDocument } from './pdf-file.ts';
import { checkPictures } from './print/check-pictures.ts';
import { checkPrintable } from './print/check-printable.ts';
import { printClaims, standards } from './print/claims.ts';
import { draftPrintPages } from './print/draft-print-pages.ts';
import { defaults, type PrintJob, type PrintSheetsOptions } from './print/options.ts';
import { addNamedIntent, addOutputIntent } from './print/output-intent.ts';
import { draftScreenPages } from './screen-sheets.ts';

/** A file for the screen. */
export interface ScreenSheetsOptions {
  readonly colour: 'screen';
  /** French: what the file is. Default: the first sheet's title. */
  readonly title?: string;
}

export type SheetsPdfOptions = ScreenSheetsOptions | PrintSheetsOptions;

/** What makes these sheets other ones, beside what they paint. */
const identityOf = (sheets: readonly Sheet[]) =>
  sheets.map(({ width, height, bleed, pieces }) => [
    ...[width, height, bleed],
    pieces.map(({ tag, text }) => [tag, text]),
  ]);

type Common = Pick<DocumentDraft, 'words' | 'identity'>;

async function writeForScreen(sheets: readonly Sheet[], common: Common): Promise<Uint8Array> {
  const context = createContext();
  const accessible = isAccessible(common.words.title, sheets);
  const { pages, shared } = draftScreenPages(context, sheets);
  return writeDocument(context, {
    ...common,
    identity: [common.identity, shared],
    minor: 7,
    pages,
    claims: () => (accessible ? accessibilityClaims : noClaims),
  });
}

async function writeForPrint(sheets: readonly Sheet[], common: Common, job: PrintJob): Promise<Uint8Array> {
  checkPrintable(sheets, job);
  checkPictures(sheets.flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks)));
  const context = createContext();
  const pages = draftPrintPages(context, sheets, job);
  const intent = job.standard === 'x-4' ? await addOutputIntent(context) : addNamedIntent(context);
  return writeDocument(context, {
    ...common,
    minor: standards[job.standard].minor,
    pages,
    catalogue: { OutputIntents: context.obj([intent]) },
    claims: printClaims(job.standard, job.date),
  });
}

/**
 * Sheets as the bytes of a PDF, one page each. Equal input gives equal bytes.
 *
 * For the screen: sRGB, each page cut at its trim, tagged for assistive technology in the order of its pieces;
 * text is outlines with its words over them, invisible, so that they can be found and copied. The file says that it
 * keeps PDF/UA-1 where the sheets give all it asks for.
 *
 * For a printer: PDF/X-4 with the profile of coated offset (FOGRA39), or PDF/X-1a:2003 that names it; the four inks as authored,
 * spot inks and cut lines on plates of their own; what a press cannot hold is refused.
 * @throws IdentityError `bad-size`, `bad-colour`, `bad-option` (no sheet, a spot's name, a setting),
 * `too-much-ink`, `too-thin`, `too-small`, `mixed-black`, `own-logo-resolution`, `own-logo-soft`
 * @example await renderSheetsPdf([card.front, card.back], { colour: 'screen' })
 * @example await renderSheetsPdf([sticker], { colour: 'print', cutSpot: 'CutContour', minimumStroke: 0.25 })
 */
export async function renderSheetsPdf(
  sheets: readonly Sheet[],
  options: SheetsPdfOptions,
): Promise<Uint8Array> {
  const checked = checkSheets(sheets);
  const title = options.title ?? checked[0].title;
  const words = { title, subject: checked.map(wordsOf).join('\n') };
  const common = { words, identity: [options, title, identityOf(checked)] };
  if (options.colour === 'screen') return writeForScreen(checked, common);
  return writeForPrint(checked, common, { ...defaults, ...options });
}

import type { PDFContext } from '@cantoo/pdf-lib';
import { bounds, unite } from '../../geometry/bounds.ts';
import type { Piece, Sheet } from '../../scene/sheet.ts';
import { legalText } from '../xml.ts';
import { onPage, setInk } from './content.ts';
import { addInvisibleFonts, type InvisibleFonts } from './invisible-words.ts';
import { onPageBox, type Page, type PageBox, plateDecimals, sheetPage } from './page.ts';
import type { Entries, PageDraft } from './pdf-file.ts';
import { addPictures, type Pictures } from './pictures.ts';
import { addRepeatedOutlines, type RepeatedOutlines } from './repeated-outlines.ts';
import { type Heard, markArtifact, markHeard } from './structure.ts';

/** Lines of a text that is read out of the file: forbidden characters are gone, empty lines too. */
const linesOf = (text: string): readonly string[] =>
  legalText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const isWords = ({ tag }: Piece): boolean => tag !== 'artifact' && tag !== 'figure';

/** The box's part for each of several lines, from the top. */
function slices([left, bottom, right, top]: PageBox, count: number): readonly PageBox[] {
  const height = (top - bottom) / count;
  return Array.from({ length: count }, (_, at) => [left, top - (at + 1) * height, right, top - at * height]);
}

function wordsOver({ text }: Piece, box: PageBox, fonts: InvisibleFonts) {
  const lines = linesOf(text);
  const boxes = slices(box, lines.length);
  return lines.flatMap((line, at) => fonts.line(line, boxes[at] ?? box));
}

/** What the pages of a file share. */
interface Shared {
  readonly fonts: InvisibleFonts;
  readonly outlines: RepeatedOutlines;
  readonly pictures: Pictures;
  readonly decimals: number;
}

const paint = (marks: Piece['marks'], { outlines, pictures, decimals }: Shared) =>
  marks.flatMap((mark) =>
    mark.picture ? pictures.paint(mark, decimals) : [...setInk.screen(mark.ink), ...outlines.paint(mark)],
  );

/** Pages, and what they share and do not show in their own contents. */
export interface ScreenPages {
  readonly pages: readonly PageDraft[];
  readonly shared: readonly string[];
}

/** The pieces with a box: what is empty is neither painted nor heard. */
function draftPage(sheet: Sheet, page: Page, shared: Shared): PageDraft {
  const { fonts, outlines, pictures } = shared;
  const heard: Heard[] = [];
  const operators = sheet.pieces.flatMap((piece) => {
    const { tag, text, marks } = piece;
    const extent = unite(marks.map(({ path }) => bounds(path)));
    if (!extent) return [];
    const drawing = onPage(page, paint(marks, shared));
    if (tag === 'artifact') return markArtifact(drawing);
    const box = onPageBox(page, extent);
    const number = heard.push({ tag, text: linesOf(text).join('\n'), box }) - 1;
    return markHeard(tag, number, isWords(piece) ? [...drawing, ...wordsOver(piece, box, fonts)] : drawing);
  });
  const objects = { ...outlines.resources, ...pictures.resources };
  const forms: Entries = Object.keys(objects).length > 0 ? { XObject: objects } : {};
  return { page, operators, resources: { Font: fonts.resources, ...forms }, heard };
}

/** The pages of a file for the screen: cut at their trim, tagged, with words that can be found and copied. */
export function draftScreenPages(context: PDFContext, sheets: readonly Sheet[]): ScreenPages {
  const words = sheets.flatMap(({ pieces }) => pieces.filter(isWords).flatMap(({ text }) => linesOf(text)));
  const fonts = addInvisibleFonts(context, words);
  const laid = sheets.map((sheet) => ({ sheet, page: sheetPage(sheet, 0, 0) }));
  const decimals = Math.max(...laid.map(({ page }) => plateDecimals(page)));
  const marks = sheets.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.marks));
  const outlines = addRepeatedOutlines(context, marks, decimals);
  const pictures = addPictures(context, marks, 'screen');
  const shared = { fonts, outlines, pictures, decimals };
  const pages = laid.map(({ sheet, page }) => draftPage(sheet, page, shared));
  return { pages, shared: [...outlines.contents, ...pictures.contents] };
}

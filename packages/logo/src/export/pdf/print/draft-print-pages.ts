import { type PDFContext, PDFOperatorNames } from '@cantoo/pdf-lib';
import type { Sheet } from '../../../scene/sheet.ts';
import { markOperators, onPage, pathOperators } from '../content.ts';
import { type Operator, operator, state, strokeWith } from '../operators.ts';
import { plateDecimals, sheetPage } from '../page.ts';
import type { Entries, PageDraft } from '../pdf-file.ts';
import { addPictures, type Pictures } from '../pictures.ts';
import { cropMarks, marksMargin } from './crop-marks.ts';
import type { PrintJob } from './options.ts';
import { addPlates, spaces } from './plates.ts';
import type { InkPlates } from './spots.ts';

/** A state in which a line is laid over what is under it and knocks nothing out. */
const overprint = 'Surimpression';
/** Thickness of a cut line in mm: seen on a screen, followed and never printed. */
const cutThickness = 0.25;

/** Nothing of the sheet reaches into the room of the crop marks. */
const clipToBleed = ({ width, height, bleed }: Sheet): Operator[] => [
  operator(PDFOperatorNames.AppendRectangle, ...[-bleed, -bleed, width + 2 * bleed, height + 2 * bleed]),
  operator(PDFOperatorNames.ClipNonZero),
  operator(PDFOperatorNames.EndPath),
];

/** Lines for a cutter on a plate of their own, over everything. */
function cutLines({ cuts = [] }: Sheet, decimals: number): Operator[] {
  if (cuts.length === 0) return [];
  return [
    state(overprint),
    ...strokeWith(spaces.cut),
    operator(PDFOperatorNames.SetLineWidth, cutThickness),
    ...cuts.flatMap((path) => [...pathOperators(path, decimals), operator(PDFOperatorNames.StrokePath)]),
  ];
}

/** What the pages of a file share. */
interface Shared {
  readonly plates: InkPlates;
  readonly pictures: Pictures;
  readonly resources: Entries;
}

function draftPage(sheet: Sheet, { marks }: PrintJob, { plates, pictures, resources }: Shared): PageDraft {
  const page = sheetPage(sheet, sheet.bleed, marks ? marksMargin(sheet.bleed) : sheet.bleed);
  const decimals = plateDecimals(page);
  const writing = { set: plates.setInk, pictures, decimals };
  const painted = sheet.pieces.flatMap((piece) => markOperators(piece.marks, writing));
  const drawing = onPage(page, [...(marks ? clipToBleed(sheet) : []), ...painted]);
  const cuts = cutLines(sheet, decimals);
  const over = [cuts, marks ? cropMarks(sheet, spaces.all) : []].filter((part) => part.length > 0);
  return { page, operators: [...drawing, ...over.flatMap((part) => onPage(page, part))], resources };
}

/** The pages of a file for a printer: outlines in the inks as authored, cut lines and crop marks on their plates. */
export function draftPrintPages(
  context: PDFContext,
  sheets: readonly Sheet[],
  job: PrintJob,
): readonly PageDraft[] {
  const plates = addPlates(context, sheets, job);
  const over = context.obj({ Type: 'ExtGState', OP: true, op: true, OPM: 1 });
  const all = sheets.flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks));
  const pictures = addPictures(context, all, 'print');
  const hasCuts = spaces.cut in plates.colourSpaces;
  const resources: Entries = {
    ...(Object.keys(plates.colourSpaces).length > 0 ? { ColorSpace: plates.colourSpaces } : {}),
    ...(pictures.contents.length > 0 ? { XObject: pictures.resources } : {}),
    ...(hasCuts ? { ExtGState: { [overprint]: context.register(over) } } : {}),
  };
  return sheets.map((sheet) => draftPage(sheet, job, { plates, pictures, resources }));
}

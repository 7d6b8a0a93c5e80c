export type { PdfColour } from './content.ts';
export { type FinishOptions, finishPages } from './print/finish-pages.ts';
export type { PrintSheetsOptions, PrintStandard } from './print/options.ts';
export { type PdfOptions, renderPdf } from './render.ts';
export { renderSheetsPdf, type ScreenSheetsOptions, type SheetsPdfOptions } from './sheets.ts';

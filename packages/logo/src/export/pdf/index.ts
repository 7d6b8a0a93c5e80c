export type { PdfColour } from './content.ts';
export { type PdfOptions, renderPdf } from './render.ts';

import { inspectBoxes } from './inspect/boxes.ts';
import { inspectIntent, inspectStandards, isInteractive, textOf } from './inspect/claims.ts';
import { readContent } from './inspect/contents.ts';
import { distinctFonts, inspectFonts } from './inspect/fonts.ts';
import { nothingPainted, type Painted } from './inspect/painted.ts';
import { type OpenPdf, openPdf } from './pdf/open-pdf.ts';
import { isList, type PdfDict } from './pdf/values.ts';
import type { ImageReport, PrintReport } from './report.ts';

/** The content of a page, its parts joined as the format wants: with a space between. */
function contentOf(pdf: OpenPdf, page: PdfDict): Uint8Array | undefined {
  const value = pdf.resolve(page.get('Contents'));
  if (value === undefined || value === null) return new Uint8Array();
  const parts = (isList(value) ? value : [value]).map(pdf.unpack);
  if (parts.some((part) => part === undefined)) return undefined;
  const joined = parts.flatMap((part) => [part ?? new Uint8Array(), Uint8Array.of(32)]);
  const whole = new Uint8Array(joined.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of joined) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readPages(pdf: OpenPdf, painted: Painted): readonly ImageReport[] {
  return pdf.pages.flatMap((page, at) => {
    const before = painted.images.length;
    readContent(contentOf(pdf, page), { pdf, painted }, pdf.dict(page.get('Resources')));
    return painted.images.slice(before).map((image) => ({ page: at + 1, ...image }));
  });
}

/**
 * Reads back any PDF, with a reader of its own that shares nothing with what writes ours, in Node or in a browser.
 * @param name the file's own, for people
 * @throws PreflightError for what is no whole, open PDF of at most 300 MB
 * @example inspectPdf('carte.pdf', bytes).outputIntent // { condition: 'FOGRA39', embedded: true }
 */
export function inspectPdf(name: string, bytes: Uint8Array): PrintReport {
  const pdf = openPdf(bytes);
  const painted = nothingPainted();
  const images = readPages(pdf, painted);
  const fonts = pdf.pages.flatMap((page) => inspectFonts(pdf, pdf.dict(page.get('Resources'))));
  const title = textOf(pdf, pdf.info.get('Title'));
  const outputIntent = inspectIntent(pdf);
  return {
    name,
    bytes: bytes.length,
    version: pdf.version,
    standards: inspectStandards(pdf),
    ...(title && { title }),
    pages: pdf.pages.map((page) => inspectBoxes(pdf, page)),
    spaces: [...painted.spaces].sort(),
    spots: [...painted.spots].sort(),
    totalInk: painted.totalInk,
    fonts: distinctFonts(fonts),
    images,
    transparency: painted.transparency,
    ...(outputIntent && { outputIntent }),
    interactive: isInteractive(pdf),
    partlyUnread: painted.partlyUnread,
  };
}

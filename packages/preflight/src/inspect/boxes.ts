import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict } from '../pdf/values.ts';
import type { PageReport, SizeMm } from '../report.ts';

type Box = readonly [left: number, bottom: number, right: number, top: number];

const mm = (points: number) => Math.round(((points * 25.4) / 72) * 10) / 10;

/** A box with its corners in order; undefined where there is none. */
function boxOf(pdf: OpenPdf, page: PdfDict, key: string): Box | undefined {
  const values = pdf.resolve(page.get(key));
  const [a, b, c, d] = isList(values) ? values.map(pdf.resolve) : [];
  if (![a, b, c, d].every((value) => typeof value === 'number')) return undefined;
  const [x1, y1, x2, y2] = [a, b, c, d] as [number, number, number, number];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function sizeOf(box: Box, isTurned: boolean): SizeMm {
  const [width, height] = [mm(box[2] - box[0]), mm(box[3] - box[1])];
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The least way from the trim out to the other box. */
const leastRoom = (trim: Box, outer: Box): number =>
  Math.max(0, Math.min(trim[0] - outer[0], trim[1] - outer[1], outer[2] - trim[2], outer[3] - trim[3]));

/** Sizes as a person sees the page. */
export function inspectBoxes(pdf: OpenPdf, page: PdfDict): PageReport {
  const media = boxOf(pdf, page, 'MediaBox') ?? [0, 0, 0, 0];
  const trim = boxOf(pdf, page, 'TrimBox') ?? boxOf(pdf, page, 'ArtBox');
  const bleed = boxOf(pdf, page, 'BleedBox') ?? trim ?? media;
  const rotate = pdf.resolve(page.get('Rotate'));
  const isTurned = typeof rotate === 'number' && Math.abs(rotate % 180) === 90;
  return {
    ...(trim && { trim: sizeOf(trim, isTurned) }),
    media: sizeOf(media, isTurned),
    bleed: trim ? mm(leastRoom(trim, bleed)) : 0,
  };
}

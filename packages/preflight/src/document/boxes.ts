import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, type PdfDict } from '../pdf/values.ts';
import { type Box, holds, shared } from '../plates/box.ts';
import type { PageReport, SizeMm } from '../report.ts';
import type { TraitCode } from '../traits.ts';

/** The boxes of a page, points of its own. */
export interface PageBoxes {
  readonly media: Box;
  readonly crop?: Box;
  readonly trim?: Box;
  readonly art?: Box;
  /** As the file says it, or as the format takes it where it does not: all that is shown. */
  readonly bleed: Box;
  /** A point of this page is so many usual ones. */
  readonly unit: number;
}

const usual: Box = [0, 0, 612, 792];

/** A box with its corners in order; undefined where there is none. */
function boxOf(pdf: OpenPdf, page: PdfDict, key: string): Box | undefined {
  const values = pdf.resolve(page.get(key));
  const [a, b, c, d] = isList(values) ? values.map(pdf.resolve) : [];
  if (![a, b, c, d].every((value) => typeof value === 'number')) return undefined;
  const [x1, y1, x2, y2] = [a, b, c, d] as [number, number, number, number];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

export function readBoxes(pdf: OpenPdf, page: PdfDict): PageBoxes {
  const box = (key: string) => boxOf(pdf, page, key);
  const media = box('MediaBox') ?? usual;
  const [crop, trim, art] = [box('CropBox'), box('TrimBox'), box('ArtBox')];
  const unit = pdf.resolve(page.get('UserUnit'));
  return {
    media,
    ...(crop && { crop }),
    ...(trim && { trim }),
    ...(art && { art }),
    bleed: box('BleedBox') ?? shared(crop ?? media, media),
    unit: typeof unit === 'number' && unit > 0 ? unit : 1,
  };
}

const isEmpty = (box: Box) => !(box[0] < box[2] && box[1] < box[3]);

/** What is wrong with the boxes of a page. */
export function boxFaults({ media, crop, trim, art, bleed, unit }: PageBoxes): readonly TraitCode[] {
  const kept = trim ?? art;
  const isNested =
    holds(media, bleed) && (!kept || (holds(media, kept) && holds(bleed, kept) && !isEmpty(kept)));
  const isCropped = crop && !(holds(crop, bleed) && (!kept || holds(crop, kept)));
  const found: readonly (readonly [TraitCode, unknown])[] = [
    ['boxes', !isNested || isEmpty(media)],
    ['crop-box', isCropped],
    ['art-and-trim', trim && art],
    ['user-unit', unit !== 1],
  ];
  return found.flatMap(([code, isMet]) => (isMet ? [code] : []));
}

const mm = (points: number) => Math.round(((points * 25.4) / 72) * 10) / 10;

function sizeOf(box: Box, unit: number, isTurned: boolean): SizeMm {
  const [width, height] = [mm((box[2] - box[0]) * unit), mm((box[3] - box[1]) * unit)];
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The least way from the trim out to the other box. */
const leastRoom = (trim: Box, outer: Box): number =>
  Math.max(0, Math.min(trim[0] - outer[0], trim[1] - outer[1], outer[2] - trim[2], outer[3] - trim[3]));

/** Sizes as a person sees the page. */
export function inspectBoxes(pdf: OpenPdf, page: PdfDict): PageReport {
  const { media, trim: said, art, bleed, unit } = readBoxes(pdf, page);
  const trim = said ?? art;
  const rotate = pdf.resolve(page.get('Rotate'));
  const isTurned = typeof rotate === 'number' && Math.abs(rotate % 180) === 90;
  return {
    ...(trim && { trim: sizeOf(trim, unit, isTurned) }),
    media: sizeOf(media, unit, isTurned),
    bleed: trim ? mm(leastRoom(trim, shared(bleed, media)) * unit) : 0,
  };
}

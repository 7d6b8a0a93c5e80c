import { type PDFContext, PDFName, PDFOperatorNames, type PDFRef } from '@cantoo/pdf-lib';
import { bounds } from '../../geometry/bounds.ts';
import { round } from '../../geometry/number.ts';
import type { Picture } from '../../scene/scene.ts';
import type { Mark } from '../../scene/sheet.ts';
import { base64 } from '../base64.ts';
import { contentHash } from '../hash.ts';
import { type Decoded, decodePng } from '../png/decode.ts';
import type { PdfColour } from './content.ts';
import { type Operator, operator } from './operators.ts';
import { inkPixels, screenPixels, softMask, stencil } from './picture-pixels.ts';

/** The pictures of a file: each is written once, and painted wherever it stands. */
export interface Pictures {
  /** Images for a page's resources, by name. */
  readonly resources: Record<string, PDFRef>;
  /** What tells them apart, for the file's identifier. */
  readonly contents: readonly string[];
  readonly paint: (mark: Mark, decimals: number) => readonly Operator[];
}

const spaces: Readonly<Record<PdfColour, string>> = { screen: 'DeviceRGB', print: 'DeviceCMYK' };

function addMask(context: PDFContext, decoded: Decoded, colour: PdfColour): Record<string, PDFRef> {
  const { width, height } = decoded;
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  if (colour === 'screen') {
    const mask = { ...common, ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
    return { SMask: context.register(context.flateStream(softMask(decoded), mask)) };
  }
  // printers' old standard knows no half transparency: a stencil, sharp at a printer's resolution
  const mask = { ...common, ImageMask: true, BitsPerComponent: 1 };
  return { Mask: context.register(context.flateStream(stencil(decoded), mask)) };
}

function addPicture(context: PDFContext, { png }: Picture, colour: PdfColour): PDFRef {
  const decoded = decodePng(png);
  const bytes = colour === 'screen' ? screenPixels(decoded) : inkPixels(decoded);
  const isOpaque = decoded.pixels.every((byte, at) => at % 4 !== 3 || byte === 255);
  return context.register(
    context.flateStream(bytes, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: decoded.width,
      Height: decoded.height,
      ColorSpace: spaces[colour],
      BitsPerComponent: 8,
      Interpolate: false,
      ...(isOpaque ? {} : addMask(context, decoded, colour)),
    }),
  );
}

/** Places a unit square's image on the box of its path; PDF's images stand on their feet, our drawing on its head. */
function paintAt(name: string, { path }: Mark, decimals: number): Operator[] {
  const { x = 0, y = 0, width = 0, height = 0 } = bounds(path) ?? {};
  const [left, bottom, across, down] = [x, y + height, width, height].map((value) => round(value, decimals));
  return [
    operator(PDFOperatorNames.PushGraphicsState),
    operator(
      PDFOperatorNames.ConcatTransformationMatrix,
      ...[across ?? 0, 0, 0, -(down ?? 0), left ?? 0, bottom ?? 0],
    ),
    operator(PDFOperatorNames.DrawObject, PDFName.of(name)),
    operator(PDFOperatorNames.PopGraphicsState),
  ];
}

/** Writes the pictures of marks into a file: in RGB with a soft mask, or in the four inks with a stencil. */
export function addPictures(context: PDFContext, marks: readonly Mark[], colour: PdfColour): Pictures {
  const pictures = [...new Set(marks.flatMap(({ picture }) => (picture ? [picture] : [])))];
  const names = new Map(pictures.map((picture, at) => [picture, `Image${at}`]));
  const refs = pictures.map((picture) => addPicture(context, picture, colour));
  return {
    resources: Object.fromEntries(refs.map((ref, at) => [`Image${at}`, ref])),
    contents: pictures.map(({ png }) => contentHash(base64(png), 4)),
    paint: (mark, decimals) => paintAt(names.get(mark.picture as Picture) ?? '', mark, decimals),
  };
}

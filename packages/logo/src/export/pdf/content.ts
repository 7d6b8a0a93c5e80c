import {
  appendBezierCurve,
  closePath,
  concatTransformationMatrix,
  fill,
  fillEvenOdd,
  lineTo,
  moveTo,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setFillingCmykColor,
  setFillingRgbColor,
} from '@cantoo/pdf-lib';
import { round } from '../../geometry/number.ts';
import type { Command, Path } from '../../geometry/path.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Mark } from '../../scene/sheet.ts';
import { screenRgb } from '../painted.ts';
import type { Page } from './page.ts';
import type { Pictures } from './pictures.ts';

/** Which twin of an ink a file carries; never both. */
export type PdfColour = 'screen' | 'print';

/** How an ink is set before an outline is filled. */
export type SetInk = (ink: Ink) => readonly PDFOperator[];

/** A percentage as it is. */
const percent = (value: number) => round(value / 100, 4);

/** A byte as a part of one, rounded up: some readers round it back to a byte, others cut. */
const byte = (value: number) => Math.ceil((value / 255) * 1e5) / 1e5;

/** Screen: DeviceRGB, which every reader shows as sRGB and keeps to the digit. Print: DeviceCMYK as authored. */
export const setInk: Readonly<Record<PdfColour, SetInk>> = {
  screen: (ink) => {
    const [r, g, b] = screenRgb(ink);
    return [setFillingRgbColor(byte(r), byte(g), byte(b))];
  },
  print: ({ cmyk: [c, m, y, k] }) => [setFillingCmykColor(percent(c), percent(m), percent(y), percent(k))],
};

export const fillBy: Readonly<Record<Mark['rule'], () => PDFOperator>> = {
  evenodd: fillEvenOdd,
  nonzero: fill,
};

function operatorOf(command: Command, decimals: number): PDFOperator {
  const at = (value: number) => round(value, decimals);
  switch (command[0]) {
    case 'M':
      return moveTo(at(command[1]), at(command[2]));
    case 'L':
      return lineTo(at(command[1]), at(command[2]));
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = command;
      return appendBezierCurve(at(x1), at(y1), at(x2), at(y2), at(x), at(y));
    }
    case 'Z':
      return closePath();
  }
}

/**
 * An outline as a PDF's own path, not painted yet.
 * @param decimals places kept on every coordinate, in drawing units
 * @throws RangeError when a coordinate is not finite
 */
export const pathOperators = (path: Path, decimals: number): PDFOperator[] =>
  path.map((command) => operatorOf(command, decimals));

/** What paints one mark in an ink. */
const fillMark = ({ ink, path, rule }: Mark, set: SetInk, decimals: number): PDFOperator[] => [
  ...set(ink),
  ...pathOperators(path, decimals),
  fillBy[rule](),
];

/** What paints marks: fills, and the pixels of a member's own logo; no stroke or text. */
export const markOperators = (
  marks: readonly Mark[],
  { set, pictures, decimals }: { set: SetInk; pictures: Pick<Pictures, 'paint'>; decimals: number },
): PDFOperator[] =>
  marks.flatMap((mark) => (mark.picture ? pictures.paint(mark, decimals) : fillMark(mark, set, decimals)));

/** Operators in drawing units, y downwards from the trim's top left corner, on a page in points, y upwards. */
export function onPage({ trim, scale }: Page, drawing: readonly PDFOperator[]): PDFOperator[] {
  const unit = round(scale, 6);
  const toPage = concatTransformationMatrix(unit, 0, 0, -unit, trim[0], trim[3]);
  return [pushGraphicsState(), toPage, ...drawing, popGraphicsState()];
}

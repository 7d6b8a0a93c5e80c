import {
  concatTransformationMatrix,
  fill,
  fillEvenOdd,
  popGraphicsState,
  pushGraphicsState,
  setFillingCmykColor,
  setFillingRgbColor,
} from '@cantoo/pdf-lib';
import { round } from '../../geometry/number.ts';
import type { Path } from '../../geometry/path.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Mark } from '../../scene/sheet.ts';
import { screenRgb } from '../painted.ts';
import type { Operator } from './operators.ts';
import type { Page } from './page.ts';
import type { Pictures } from './pictures.ts';

/** Which twin of an ink a file carries; never both. */
export type PdfColour = 'screen' | 'print';

/** How an ink is set before an outline is filled. */
export type SetInk = (ink: Ink) => readonly Operator[];

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

export const fillBy: Readonly<Record<Mark['rule'], () => Operator>> = {
  evenodd: fillEvenOdd,
  nonzero: fill,
};

/** What PDF calls each command of a path. */
const letters = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

/**
 * An outline as a PDF's own path, not painted yet: text, since a page has thousands of its operators.
 * @param decimals places kept on every coordinate, in drawing units; 0 to 6, so that none needs an exponent
 * @throws RangeError when a coordinate is not finite
 */
export function pathOperators(path: Path, decimals: number): Operator[] {
  const lines = path.map(([letter, ...values]) => {
    let line = '';
    for (const value of values) line += `${round(value, decimals)} `;
    return line + letters[letter];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** What paints one mark in an ink. */
const fillMark = ({ ink, path, rule }: Mark, set: SetInk, decimals: number): Operator[] => [
  ...set(ink),
  ...pathOperators(path, decimals),
  fillBy[rule](),
];

/** What paints marks: fills, and the pixels of a member's own logo; no stroke or text. */
export const markOperators = (
  marks: readonly Mark[],
  { set, pictures, decimals }: { set: SetInk; pictures: Pick<Pictures, 'paint'>; decimals: number },
): Operator[] =>
  marks.flatMap((mark) => (mark.picture ? pictures.paint(mark, decimals) : fillMark(mark, set, decimals)));

/** Operators in drawing units, y downwards from the trim's top left corner, on a page in points, y upwards. */
export function onPage({ trim, scale }: Page, drawing: readonly Operator[]): Operator[] {
  const unit = round(scale, 6);
  const toPage = concatTransformationMatrix(unit, 0, 0, -unit, trim[0], trim[3]);
  return [pushGraphicsState(), toPage, ...drawing, popGraphicsState()];
}

import { lineTo, moveTo, PDFOperatorNames } from '@cantoo/pdf-lib';
import type { Point } from '../../../geometry/path.ts';
import type { Sheet } from '../../../scene/sheet.ts';
import { type Operator, operator, strokeWith } from '../operators.ts';

/** In mm: clear of the bleed, as long as a guillotine's operator looks for, a quarter point thick. */
const clearance = 1;
const length = 5;
const thickness = 0.0882;

/** From the trim to the page's edge, in mm, where the page carries crop marks. */
export const marksMargin = (bleed: number): number => bleed + clearance + length + clearance;

/** The two lines at each corner: each goes on from an edge of the trim, outside the bleed. */
function linesOf({ width, height, bleed }: Sheet): readonly (readonly [Point, Point])[] {
  const [near, far] = [bleed + clearance, bleed + clearance + length];
  const ends = (size: number) =>
    [
      [-near, -far],
      [size + near, size + far],
    ] as const;
  const across = [0, height].flatMap((y) =>
    ends(width).map(
      ([from, to]) =>
        [
          [from, y],
          [to, y],
        ] as const,
    ),
  );
  const down = [0, width].flatMap((x) =>
    ends(height).map(
      ([from, to]) =>
        [
          [x, from],
          [x, to],
        ] as const,
    ),
  );
  return [...across, ...down];
}

/**
 * Crop marks in a colour space of the page, in mm from the trim's corner.
 * @param space a Separation All, so that every plate carries them
 */
export const cropMarks = (sheet: Sheet, space: string): Operator[] => [
  ...strokeWith(space),
  operator(PDFOperatorNames.SetLineWidth, thickness),
  ...linesOf(sheet).flatMap(([from, to]) => [
    moveTo(...from),
    lineTo(...to),
    operator(PDFOperatorNames.StrokePath),
  ]),
];

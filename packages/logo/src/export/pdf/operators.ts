import { type PDFHexString, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';

/** One operator that the library has no function for; numbers are already rounded. */
export const operator = (
  name: PDFOperatorNames,
  ...args: readonly (PDFName | PDFHexString | number)[]
): PDFOperator =>
  PDFOperator.of(
    name,
    args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)),
  );

/** Paints with a colour space of the page's resources at full strength: a Separation, for example. */
export const fillWith = (space: string): PDFOperator[] => [
  operator(PDFOperatorNames.NonStrokingColorspace, PDFName.of(space)),
  operator(PDFOperatorNames.NonStrokingColorN, 1),
];

/** The same for lines. */
export const strokeWith = (space: string): PDFOperator[] => [
  operator(PDFOperatorNames.StrokingColorspace, PDFName.of(space)),
  operator(PDFOperatorNames.StrokingColorN, 1),
];

/** A drawing state of the page's resources. */
export const state = (name: string): PDFOperator =>
  operator(PDFOperatorNames.SetGraphicsStateParams, PDFName.of(name));

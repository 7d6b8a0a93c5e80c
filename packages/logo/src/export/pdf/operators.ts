import { type PDFHexString, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';

/** What a page's content is written of, one after the other: an operator, or several as the text they are. */
export type Operator = PDFOperator | string;

/** A page's content as it is written, before it is packed. */
export const contentText = (operators: readonly Operator[]): string =>
  operators.map((one) => `${one}\n`).join('');

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

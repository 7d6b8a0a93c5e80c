import { readInlineImage } from '../pdf/inline-image.ts';
import { isKeyword, Lexer } from '../pdf/lexer.ts';
import type { PdfValue } from '../pdf/values.ts';
import { stateOperators } from './colours.ts';
import { noteUnread } from './findings.ts';
import { objectOperators } from './objects.ts';
import { pathOperators } from './paths.ts';
import { paintPicture } from './pictures.ts';
import type { Operate, Run } from './run.ts';
import { textOperators } from './text.ts';

const operators: ReadonlyMap<string, Operate> = new Map(
  Object.entries({ ...stateOperators, ...pathOperators, ...textOperators, ...objectOperators }),
);
const mostOperands = 64;

/** Goes through what a page, a form or a letter paints, and notes what a press must know of it. */
export function readContent(bytes: Uint8Array, run: Run): void {
  const { left } = run.page.findings;
  const lexer = new Lexer(bytes.subarray(0, left.bytes));
  if (left.bytes < bytes.length) noteUnread(run.page.findings, 'work');
  left.bytes -= Math.min(left.bytes, bytes.length);
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!isKeyword(token)) {
      if (operands.length < mostOperands) operands.push(token);
      continue;
    }
    if (left.operators <= 0) {
      noteUnread(run.page.findings, 'work');
      return;
    }
    left.operators -= 1;
    if (token.keyword === 'ID') paintPicture(run, readInlineImage(lexer, operands));
    else operators.get(token.keyword)?.(operands, run);
    operands = [];
  }
}

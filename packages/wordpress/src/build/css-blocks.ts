/** Where the block that opens at `from` ends: after its closing brace. Texts in quotes hold no braces of the sheet. */
function endOf(sheet: string, from: number): number {
  let depth = 0;
  const marks = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(sheet); mark; mark = marks.exec(sheet)) {
    if (mark[0] === '{') depth += 1;
    if (mark[0] === '}') depth -= 1;
    if (mark[0] === '}' && depth === 0) return marks.lastIndex;
  }
  throw new RangeError('A block of the style sheet is not closed.');
}

/**
 * Changes every outermost block whose words before the brace are found.
 *
 * @param sheet a minified sheet, which has no comments
 * @param change gets what stands between the braces
 */
export function changeBlocks(sheet: string, words: RegExp, change: (inside: string) => string): string {
  const opening = words.exec(sheet);
  if (!opening) return sheet;
  const brace = sheet.indexOf('{', opening.index);
  const end = endOf(sheet, brace);
  const inside = change(sheet.slice(brace + 1, end - 1));
  return sheet.slice(0, opening.index) + inside + changeBlocks(sheet.slice(end), words, change);
}

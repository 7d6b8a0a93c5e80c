import type { Colour } from '../colour/colour.ts';
import { isKind, isList, type PdfDict } from '../pdf/values.ts';
import { type Box, boxOfAll, grown, holds, isNowhere, shared } from '../plates/box.ts';
import { noteLetters, noteTrait } from './findings.ts';
import type { SeenFont } from './fonts.ts';
import { readInner } from './forms.ts';
import { followedBy, type Matrix, matrixOf } from './matrix.ts';
import { quadrilateral } from './outline.ts';
import { colourWith, noteColour, visibleBox } from './paint.ts';
import { paintPattern } from './patterns.ts';
import type { Run } from './run.ts';
import type { Tool } from './state.ts';

/** Letters in a row. */
interface Shown {
  readonly font: PdfDict;
  readonly seen: SeenFont;
  /** Width in points of the text’s own space. */
  readonly letters: readonly { readonly code: number; readonly width: number }[];
  /** From ems to the page, for the first letter. */
  readonly matrix: Matrix;
}

/** From the baseline to the top of capitals, ems. */
const capitals = 0.7;
const usualUnit = 0.001;
/** Points: below this, text of one ink is not read. */
const leastPlain = 5;
/** Text that several inks make, or that is left out of them: each is laid a hair beside the other. */
const leastMixed = 7;
/** Points: above this a black of several inks is a shape, and may be wanted. */
const largeText = 20;

const fills = (mode: number) => [0, 2, 4, 6].includes(mode);
const strokes = (mode: number) => [1, 2, 5, 6].includes(mode);

function boxOf({ letters, matrix }: Shown, { size, stretch }: { size: number; stretch: number }): Box {
  const width = letters.reduce((sum, letter) => sum + letter.width, 0) / (size * stretch || 1);
  return boxOfAll(quadrilateral(matrix, [0, 0, width, capitals]));
}

/** Each letter that a Type 3 font draws, where it stands. */
function paintLetters(run: Run, { font, seen, letters, matrix }: Shown): void {
  const { pdf } = run.page;
  const { size, stretch } = run.state.text;
  const list = pdf.resolve(font.get('FontMatrix'));
  const own = isList(list) ? matrixOf(list.map(pdf.resolve)) : undefined;
  let along = 0;
  for (const { code, width } of letters) {
    const drawing = seen.letters?.(code);
    const at = followedBy([1, 0, 0, 1, along / (size * stretch || 1), 0], matrix);
    along += width;
    if (!isKind(drawing, 'stream')) continue;
    const state = {
      ...run.state,
      matrix: followedBy(own ?? [usualUnit, 0, 0, usualUnit, 0, 0], at),
      stroke: run.state.fill,
    };
    readInner(run, drawing, { state, resources: pdf.dict(font.get('Resources')) });
  }
}

const laid = ({ inks }: Colour) => (inks ?? []).filter((ink) => ink > 0).length;

/** Text that a press cannot hold. */
function noteSize(run: Run, colour: Colour, points: number): void {
  const { findings } = run.page;
  const least = colour.isPaper || laid(colour) > 1 ? leastMixed : leastPlain;
  if (points < least - 0.05) noteTrait(findings, 'small-text', points);
  const [c, m, y, k] = colour.inks ?? [0, 0, 0, 0];
  if (!colour.space.isAll && points < largeText && k >= 0.8 && c + m + y >= 0.4)
    noteTrait(findings, 'rich-text', points);
}

/** How near to the blade text comes, on either side of it. */
function noteCut({ page: { trim, findings, mm } }: Run, box: Box): void {
  if (!trim || isNowhere(shared(box, trim))) return;
  const room = Math.min(box[0] - trim[0], box[1] - trim[1], trim[2] - box[2], trim[3] - box[3]);
  // a text that fills a page ends at its edges: what is as large as that is a picture
  if (!holds(grown(box, 1), trim)) noteTrait(findings, 'near-cut', Math.max(0, room * mm));
}

/**
 * Paints letters that can be seen: invisible ones, as a scanner’s program lays them, paint nothing. Both are read: the
 * letters over an outline say what it is.
 */
export function paintText(run: Run, shown: Shown): void {
  const { text, fill, stroke } = run.state;
  const { seen, font, letters, matrix } = shown;
  const isBlank = seen.step === 1 && letters.every(({ code }) => code === 32);
  noteLetters(
    run.page.findings,
    letters.map(({ code }) => seen.letterOf(code)),
  );
  const tools: readonly Tool[] = seen.letters
    ? text.mode === 3
      ? []
      : [fill]
    : [...(fills(text.mode) ? [fill] : []), ...(strokes(text.mode) ? [stroke] : [])];
  const box = boxOf(shown, text);
  const visible = visibleBox(run, [[box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3]]]);
  if (tools.length === 0 || isBlank || letters.length === 0 || text.size === 0 || !visible) return;
  const points = (Math.hypot(matrix[2], matrix[3]) * run.page.mm * 72) / 25.4;
  run.page.findings.fonts.set(font, { name: seen.name, embedded: seen.embedded });
  const { place } = run;
  if (seen.letters) paintLetters(run, shown);
  for (const tool of tools) {
    if (tool.brush.pattern !== undefined) {
      if (!seen.letters) paintPattern(run, { tool, box: visible, polygons: [], evenOdd: false });
      continue;
    }
    const colour = colourWith(tool);
    if (!seen.letters) noteColour(run, { colour, tool, box: visible });
    if (place === 'page' && seen.isMeasured) noteSize(run, colour, points);
  }
  if (place === 'page') noteCut(run, visible);
}

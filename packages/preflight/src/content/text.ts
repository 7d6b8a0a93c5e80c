import { isKind, isList, nameOf, type PdfValue } from '../pdf/values.ts';
import { seeFont } from './fonts.ts';
import { followedBy, identity, type Matrix, matrixOf } from './matrix.ts';
import { numbersOf, type Operate, type Run } from './run.ts';
import { paintText } from './show-text.ts';
import type { TextState } from './state.ts';

const set = (run: Run, change: Partial<TextState>) => {
  run.state = { ...run.state, text: { ...run.state.text, ...change } };
};
const setNumber =
  (key: keyof TextState, share = 1): Operate =>
  (operands, run) =>
    set(run, { [key]: (numbersOf(operands)[0] ?? 0) * share });

function moveLine(run: Run, x: number, y: number): void {
  run.lineMatrix = followedBy([1, 0, 0, 1, x, y], run.lineMatrix);
  run.textMatrix = run.lineMatrix;
}
const nextLine = (run: Run) => moveLine(run, 0, -run.state.text.leading);

/** Points along the line. */
function advance(run: Run, by: number): void {
  run.textMatrix = followedBy([1, 0, 0, 1, by, 0], run.textMatrix);
}

const codesOf = (text: string, step: 1 | 2): readonly number[] =>
  step === 1
    ? Array.from(text, (sign) => sign.charCodeAt(0))
    : Array.from(
        { length: text.length >> 1 },
        (_, at) => text.charCodeAt(2 * at) * 256 + text.charCodeAt(2 * at + 1),
      );

/** Paints a string where the text stands, and goes on after it. */
function show(run: Run, value: PdfValue | undefined): void {
  const { font, size, letterSpace, wordSpace, stretch, rise } = run.state.text;
  if (!isKind(value, 'string') || !font) return;
  const seen = seeFont(font, run.page.pdf);
  const letters = codesOf(value.text, seen.step).map((code) => {
    const space = letterSpace + (code === 32 && seen.step === 1 ? wordSpace : 0);
    return { code, width: (seen.widthOf(code) * size + space) * stretch };
  });
  const own: Matrix = [size * stretch, 0, 0, size, 0, rise];
  const matrix = followedBy(own, followedBy(run.textMatrix, run.state.matrix));
  paintText(run, { font, seen, letters, matrix });
  advance(
    run,
    letters.reduce((sum, { width }) => sum + width, 0),
  );
}

/** Text is set, moved, shown. */
export const textOperators: Readonly<Record<string, Operate>> = {
  BT: (_, run) => {
    run.textMatrix = identity;
    run.lineMatrix = identity;
  },
  Tf: ([name, size], run) => {
    const { pdf } = run.page;
    const font = pdf.dict(pdf.dict(run.resources.get('Font'))?.get(nameOf(name) ?? ''));
    const { font: _, ...text } = run.state.text;
    const points = typeof size === 'number' ? size : 0;
    run.state = { ...run.state, text: { ...text, size: points, ...(font && { font }) } };
  },
  Tc: setNumber('letterSpace'),
  Tw: setNumber('wordSpace'),
  Tz: setNumber('stretch', 0.01),
  TL: setNumber('leading'),
  Ts: setNumber('rise'),
  Tr: setNumber('mode'),
  Td: (operands, run) => {
    const [x = 0, y = 0] = numbersOf(operands);
    moveLine(run, x, y);
  },
  TD: (operands, run) => {
    const [x = 0, y = 0] = numbersOf(operands);
    set(run, { leading: -y });
    moveLine(run, x, y);
  },
  Tm: (operands, run) => {
    run.lineMatrix = matrixOf(operands) ?? run.lineMatrix;
    run.textMatrix = run.lineMatrix;
  },
  'T*': (_, run) => nextLine(run),
  Tj: ([text], run) => show(run, text),
  TJ: ([list], run) => {
    for (const item of isList(list) ? list : [])
      if (typeof item === 'number')
        advance(run, (-item / 1000) * run.state.text.size * run.state.text.stretch);
      else show(run, item);
  },
  "'": ([text], run) => {
    nextLine(run);
    show(run, text);
  },
  '"': ([words, letters, text], run) => {
    set(run, { wordSpace: Number(words) || 0, letterSpace: Number(letters) || 0 });
    nextLine(run);
    show(run, text);
  },
};

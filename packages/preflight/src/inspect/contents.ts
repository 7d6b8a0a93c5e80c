import { isKeyword, Lexer } from '../pdf/lexer.ts';
import { skipInline } from '../pdf/skip-inline.ts';
import {
  isDict,
  isKind,
  isList,
  nameOf,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from '../pdf/values.ts';
import { seeSpace } from './colour-space.ts';
import { followedBy, identity, type Matrix, matrixOf, sidesOf } from './matrix.ts';
import { noteInks, noteSpace, type Reading } from './painted.ts';

/** Where the reading of one content stands. */
interface Place extends Reading {
  readonly resources: PdfDict;
  readonly deep: number;
  matrix: Matrix;
  readonly saved: Matrix[];
  /** True where the current fill or stroke space is the four inks. */
  inFourInks: boolean;
}

type Operate = (operands: readonly PdfValue[], place: Place) => void;

const numbers = (values: readonly PdfValue[]) => values.filter((value) => typeof value === 'number');

const setSpace: Operate = ([value], place) => {
  const seen = seeSpace(value, place);
  place.inFourInks = seen.space === 'cmyk';
  noteSpace(place, seen);
};
const plain =
  (space: 'rgb' | 'grey'): Operate =>
  (_, place) =>
    noteSpace(place, { space, spots: [] });
/** Black ink alone is one plate, however it is written; no ink at all is paper. */
const fourInks: Operate = (operands, place) => {
  const [c = 0, m = 0, y = 0, k = 0] = numbers(operands);
  if (c + m + y > 0) noteSpace(place, { space: 'cmyk', spots: [] });
  else if (k > 0) noteSpace(place, { space: 'grey', spots: [] });
  noteInks(place, [c, m, y, k]);
};
const setColour: Operate = (operands, place) => {
  if (place.inFourInks) noteInks(place, numbers(operands));
};

/** Only pictures that a press must mix with what is under them. */
function noteState(state: PdfDict | undefined, { pdf, painted }: Reading): void {
  const value = (key: string) => pdf.resolve(state?.get(key));
  const isThin = ['ca', 'CA'].some((key) => typeof value(key) === 'number' && value(key) !== 1);
  const masked = value('SMask');
  const blend = nameOf(value('BM'));
  const isBlended = blend !== undefined && !/^(Normal|Compatible)$/.test(blend);
  if (isThin || isBlended || isDict(masked)) painted.transparency = true;
}

function noteImage({ dict }: PdfStream, place: Place): void {
  const { pdf, painted, matrix } = place;
  const [width, height] = [pdf.resolve(dict.get('Width')), pdf.resolve(dict.get('Height'))];
  if (pdf.resolve(dict.get('SMask')) !== undefined) painted.transparency = true;
  if (pdf.resolve(dict.get('ImageMask')) !== true) noteSpace(place, seeSpace(dict.get('ColorSpace'), place));
  if (typeof width !== 'number' || typeof height !== 'number') return;
  const [across, up] = sidesOf(matrix);
  const dpi = Math.min((width * 72) / across, (height * 72) / up);
  painted.images.push({ width, height, dpi: Number.isFinite(dpi) ? Math.round(dpi) : 0 });
}

const paintObject: Operate = ([name], place) => {
  const { pdf, resources, matrix, deep } = place;
  const object = pdf.resolve(pdf.dict(resources.get('XObject'))?.get(nameOf(name) ?? ''));
  if (!isKind(object, 'stream')) return;
  if (nameOf(pdf.resolve(object.dict.get('Subtype'))) === 'Image') return noteImage(object, place);
  const own = pdf.resolve(object.dict.get('Matrix'));
  const inner = followedBy((isList(own) && matrixOf(own.map(pdf.resolve))) || identity, matrix);
  const group = pdf.dict(object.dict.get('Group'));
  if (group && nameOf(pdf.resolve(group.get('S'))) === 'Transparency')
    noteSpace(place, seeSpace(group.get('CS'), place));
  readContent(
    pdf.unpack(object),
    { ...place, matrix: inner, deep: deep + 1 },
    pdf.dict(object.dict.get('Resources')),
  );
};

const operators: Readonly<Record<string, Operate>> = {
  q: (_, place) => place.saved.push(place.matrix),
  Q: (_, place) => {
    place.matrix = place.saved.pop() ?? place.matrix;
  },
  cm: (operands, place) => {
    place.matrix = followedBy(matrixOf(operands) ?? identity, place.matrix);
  },
  rg: plain('rgb'),
  RG: plain('rgb'),
  g: plain('grey'),
  G: plain('grey'),
  k: fourInks,
  K: fourInks,
  cs: setSpace,
  CS: setSpace,
  sc: setColour,
  SC: setColour,
  scn: setColour,
  SCN: setColour,
  gs: ([name], place) => {
    const states = place.pdf.dict(place.resources.get('ExtGState'));
    noteState(place.pdf.dict(states?.get(nameOf(name) ?? '')), place);
  },
  sh: ([name], place) => {
    const shading = place.pdf.dict(place.pdf.dict(place.resources.get('Shading'))?.get(nameOf(name) ?? ''));
    noteSpace(place, seeSpace(shading?.get('ColorSpace'), place));
  },
  Do: paintObject,
};

const deepest = 12;
const mostOperands = 64;

/** Goes through what a page or a form paints, and notes what a press must know of it. */
export function readContent(
  bytes: Uint8Array | undefined,
  from: Reading & { readonly matrix?: Matrix; readonly deep?: number; readonly resources?: PdfDict },
  resources: PdfDict = from.resources ?? new Map(),
): void {
  const { pdf, painted, matrix = identity, deep = 0 } = from;
  if (deep > deepest) return;
  if (!bytes) {
    painted.partlyUnread = true;
    return;
  }
  const place: Place = { pdf, painted, matrix, deep, resources, saved: [], inFourInks: false };
  const lexer = new Lexer(bytes);
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!isKeyword(token)) {
      if (operands.length < mostOperands) operands.push(token);
      continue;
    }
    if (token.keyword === 'ID') skipInline(lexer);
    const operate = Object.hasOwn(operators, token.keyword) ? operators[token.keyword] : undefined;
    operate?.(operands, place);
    operands = [];
  }
}

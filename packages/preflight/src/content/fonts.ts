import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isKind, isList, nameOf, type PdfDict } from '../pdf/values.ts';
import { type LetterOf, lettersFrom } from './unicode-map.ts';

/** A font as far as letters are looked at: how wide they are, and whether the file holds them. */
export interface SeenFont {
  readonly name: string;
  readonly embedded: boolean;
  /** Bytes of one letter in a string. */
  readonly step: 1 | 2;
  /** Ems. */
  readonly widthOf: (code: number) => number;
  /** False for letters drawn in pixels or in units of their own: their size says nothing of the text’s. */
  readonly isMeasured: boolean;
  /** What a code stands for; empty where the file does not say. */
  readonly letterOf: LetterOf;
  /** Type 3: the file draws each letter itself. */
  readonly letters?: (code: number) => ReturnType<OpenPdf['resolve']>;
}

const files = ['FontFile', 'FontFile2', 'FontFile3'] as const;
const usualUnit = 0.001;
const known = new WeakMap<PdfDict, SeenFont>();

/** Widths of a composite font: `code [w w]`, or `first last w`. */
function compositeWidths(inner: PdfDict, { resolve }: OpenPdf): SeenFont['widthOf'] {
  const list = resolve(inner.get('W'));
  const items = isList(list) ? list.map(resolve) : [];
  const widths = new Map<number, number>();
  const ranges: [number, number, number][] = [];
  for (let at = 0; at + 1 < items.length; ) {
    const [first, next, third] = [items[at], items[at + 1], items[at + 2]];
    if (typeof first !== 'number') break;
    if (isList(next))
      for (const [index, width] of next.map(resolve).entries()) widths.set(first + index, Number(width));
    else if (typeof next === 'number') ranges.push([first, next, Number(third)]);
    at += isList(next) ? 2 : 3;
  }
  const usual = resolve(inner.get('DW'));
  const otherwise = typeof usual === 'number' ? usual : 1000;
  return (code) =>
    (widths.get(code) ?? ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? otherwise) / 1000;
}

function simpleWidths(font: PdfDict, { resolve, dict }: OpenPdf, unit: number): SeenFont['widthOf'] {
  const list = resolve(font.get('Widths'));
  const widths = isList(list) ? list.map(resolve) : [];
  const first = resolve(font.get('FirstChar'));
  const missing = resolve(dict(font.get('FontDescriptor'))?.get('MissingWidth'));
  // half an em: what most letters of a typeface are not far from
  const otherwise = typeof missing === 'number' && missing > 0 ? missing : widths.length > 0 ? 0 : 500;
  return (code) => {
    const width = widths[code - (typeof first === 'number' ? first : 0)];
    return (typeof width === 'number' ? width : otherwise) * unit;
  };
}

/** Codes to names by the differences that a Type 3 font lists, names to drawings. */
function lettersOf(font: PdfDict, { resolve, dict }: OpenPdf): NonNullable<SeenFont['letters']> {
  const list = resolve(dict(font.get('Encoding'))?.get('Differences'));
  const names = new Map<number, string>();
  let code = 0;
  for (const item of isList(list) ? list.map(resolve) : []) {
    const name = nameOf(item);
    if (typeof item === 'number') code = item;
    else if (name !== undefined) names.set(code++, name);
  }
  const drawings = dict(font.get('CharProcs'));
  return (wanted) => resolve(drawings?.get(names.get(wanted) ?? ''));
}

/** Points of a letter’s own units to an em, along the line. */
function unitOf(font: PdfDict, { resolve }: OpenPdf): number {
  const matrix = resolve(font.get('FontMatrix'));
  const first = isList(matrix) ? resolve(matrix[0]) : undefined;
  return typeof first === 'number' ? first : usualUnit;
}

function lookAt(font: PdfDict, pdf: OpenPdf): SeenFont {
  const type = nameOf(pdf.resolve(font.get('Subtype')));
  const list = pdf.resolve(font.get('DescendantFonts'));
  const inner = (isList(list) ? pdf.dict(list[0]) : undefined) ?? font;
  const descriptor = pdf.dict(inner.get('FontDescriptor'));
  const isDrawn = type === 'Type3';
  const name = nameOf(pdf.resolve(font.get('BaseFont'))) ?? nameOf(pdf.resolve(font.get('Name'))) ?? '?';
  return {
    name: isDrawn && name === '?' ? 'Type 3' : name.replace(/^[A-Z]{6}\+/, ''),
    embedded: isDrawn || files.some((key) => isKind(pdf.resolve(descriptor?.get(key)), 'stream')),
    isMeasured: !isDrawn || Math.abs(unitOf(font, pdf) - usualUnit) < 1e-6,
    step: inner === font ? 1 : 2,
    widthOf:
      inner === font
        ? simpleWidths(font, pdf, isDrawn ? unitOf(font, pdf) : usualUnit)
        : compositeWidths(inner, pdf),
    letterOf: lettersFrom(font, pdf, inner === font),
    ...(isDrawn && { letters: lettersOf(font, pdf) }),
  };
}

/** Looks at a font once, however often it is used. */
export function seeFont(font: PdfDict, pdf: OpenPdf): SeenFont {
  const seen = known.get(font) ?? lookAt(font, pdf);
  known.set(font, seen);
  return seen;
}

import {
  beginText,
  endText,
  type PDFContext,
  PDFHexString,
  PDFName,
  PDFOperatorNames,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import { round } from '../../geometry/number.ts';
import { baseDirection, bidiLevels, visualOrder } from '../../type/itemise.ts';
import { type Operator, operator } from './operators.ts';
import type { PageBox } from './page.ts';
import { unicodeMap } from './unicode-map.ts';

/** The letters of a file's words, as fonts of empty glyphs: found, selected and copied, never seen. */
export interface InvisibleFonts {
  /** Fonts for a page's resources, by name. */
  readonly resources: Record<string, PDFRef>;
  /** The words of one line laid over its box. */
  readonly line: (words: string, box: PageBox) => Operator[];
}

/** A simple font has 256 codes. */
const fontSize = 256;
/** Width of every glyph, in thousandths of the type size. */
const advance = 500;
const descent = 0.2;
/** Neither filled nor stroked. */
const invisible = 3;

const twoDigits = (code: number) => code.toString(16).padStart(2, '0');

function addFont(context: PDFContext, letters: readonly string[]): PDFRef {
  const box = [0, -1000 * descent, advance, 1000 * (1 - descent)];
  const glyph = context.register(context.flateStream(`${advance} 0 0 0 0 0 d1`));
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: 'Mots',
    Flags: 4,
    FontBBox: box,
    ItalicAngle: 0,
    Ascent: box[3] ?? 0,
    Descent: box[1] ?? 0,
    CapHeight: box[3] ?? 0,
    StemV: 0,
  };
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      Name: 'Mots',
      FontBBox: box,
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      Resources: {},
      CharProcs: { vide: glyph },
      Encoding: { Type: 'Encoding', Differences: [0, ...letters.map(() => PDFName.of('vide'))] },
      FirstChar: 0,
      LastChar: letters.length - 1,
      Widths: letters.map(() => advance),
      FontDescriptor: context.register(context.obj(descriptor)),
      ToUnicode: context.register(context.flateStream(unicodeMap(letters))),
    }),
  );
}

/** Letters from left to right, as readers of a page expect them in any script: they turn them back themselves. */
function asSeen(words: string): readonly string[] {
  const levels = bidiLevels(words, baseDirection(words));
  let at = 0;
  const letters = Array.from(words, (letter) => {
    const level = levels[at] ?? 0;
    at += letter.length;
    return { letter, level };
  });
  return visualOrder(letters).map(({ letter }) => letter);
}

/** Runs of letters that share a font, as `[font, codes in hexadecimal]`. */
function runsOf(words: string, codes: ReadonlyMap<string, number>): [font: number, hex: string][] {
  const runs: [number, string][] = [];
  for (const letter of asSeen(words)) {
    const code = codes.get(letter) ?? 0;
    const font = Math.floor(code / fontSize);
    const hex = twoDigits(code % fontSize);
    const last = runs.at(-1);
    if (last?.[0] === font) last[1] += hex;
    else runs.push([font, hex]);
  }
  return runs;
}

/**
 * Fonts for all the letters of a file. Outlines stay what is seen; the words over them are what a reader finds,
 * selects and copies. Every letter is as wide as the next: a selection follows the line, not each letter.
 */
export function addInvisibleFonts(context: PDFContext, words: readonly string[]): InvisibleFonts {
  const letters = [...new Set(words.join(''))].sort();
  const codes = new Map(letters.map((letter, at) => [letter, at]));
  const count = Math.ceil(letters.length / fontSize);
  const name = (font: number) => `Mots${font}`;
  const fonts = Array.from({ length: count }, (_, at) =>
    addFont(context, letters.slice(at * fontSize, (at + 1) * fontSize)),
  );
  const line: InvisibleFonts['line'] = (text, [left, bottom, right, top]) => {
    const size = Math.max(round(top - bottom, 2), 0.01);
    const natural = ([...text].length * size * advance) / 1000;
    const shown = runsOf(text, codes).flatMap(([font, hex]) => [
      operator(PDFOperatorNames.SetFontAndSize, PDFName.of(name(font)), size),
      operator(PDFOperatorNames.ShowText, PDFHexString.of(hex)),
    ]);
    return [
      pushGraphicsState(),
      beginText(),
      operator(PDFOperatorNames.SetTextRenderingMode, invisible),
      operator(PDFOperatorNames.SetTextHorizontalScaling, round((100 * (right - left)) / natural, 3)),
      operator(PDFOperatorNames.SetTextMatrix, 1, 0, 0, 1, left, round(bottom + size * descent, 4)),
      ...shown,
      endText(),
      popGraphicsState(),
    ];
  };
  return { resources: Object.fromEntries(fonts.map((font, at) => [name(at), font])), line };
}

import { keepLines } from '../kept-lines.ts';
import { narrowAdvance, narrowSpace } from '../narrow-space.ts';
import type { Glyph, LineContext, ReadyTypesetter, ShapedLine, TextRun, Weight } from '../shaped.ts';
import { readAdvances } from './advances.ts';
import { readOutlines, unit } from './outlines.ts';
import type { StoredFace } from './stored-face.ts';

export type { StoredFace } from './stored-face.ts';

/** Drawn as another sign: a face may have no narrow space, and every hyphen is the plain one. */
const drawnAs: readonly (readonly [char: string, as: string])[] = [
  [narrowSpace, ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
];

/** The glyph of each sign. */
function glyphsOf({ characters }: StoredFace): ReadonlyMap<string, number> {
  const glyphOf = new Map(Array.from(characters, (char, glyph) => [char, glyph] as const));
  for (const [char, as] of drawnAs) glyphOf.set(char, glyphOf.get(as) as number);
  return glyphOf;
}

interface Sign {
  readonly char: string;
  readonly glyph: number;
  readonly weight: Weight;
}

/**
 * Sets Western European texts in a stored face without a font engine: outlines, advances and kerning are those that
 * HarfBuzz gives. A line is the very line that `loadTypesetter` would give, and there is nothing to wait for.
 * Combining marks, other scripts and emoji are HarfBuzz's.
 *
 * @example
 * const typesetter = createLatinTypesetter(figtree);
 * if (typesetter.covers(badgeTexts(brand, member))) composeBadge(brand, member, { layout: 'band', typesetter });
 */
export function createLatinTypesetter(face: StoredFace): ReadyTypesetter {
  const glyphOf = glyphsOf(face);
  const [advanceOf, outlineOf] = [readAdvances(face), readOutlines(face)];
  const coversText = (text: string): boolean => Array.from(text).every((char) => glyphOf.has(char));
  const signsOf = ({ text, weight }: TextRun): Sign[] =>
    Array.from(text, (char) => ({ char, glyph: glyphOf.get(char) as number, weight }));

  /** In em; letters of two weights are not kerned. */
  const advanceBefore = ({ char, glyph, weight }: Sign, next: Sign | undefined): number =>
    char === narrowSpace
      ? narrowAdvance
      : advanceOf(glyph, next?.weight === weight ? next.glyph : undefined, weight) * unit;

  /** @throws RangeError for a text that is not covered, or a line from right to left: a fault of the caller */
  const shape = (runs: readonly TextRun[], { whole, direction = 'ltr' }: LineContext = {}): ShapedLine => {
    const text = runs.map((run) => run.text).join('');
    if (direction === 'rtl' || ![text, whole ?? ''].every(coversText))
      throw new RangeError(`« ${whole ?? text} » is not set without the font engine: ask covers() first.`);
    let pen = 0;
    const glyphs = runs.flatMap(signsOf).map((sign, start, signs): Glyph => {
      const x = pen;
      const advance = advanceBefore(sign, signs[start + 1]);
      pen += advance;
      const path = outlineOf(sign.glyph, sign.weight);
      return { path, x, y: 0, advance, cluster: start, start, joined: false };
    });
    return { text, glyphs, advance: pen, clusters: glyphs.length, direction };
  };
  return { ...keepLines(shape), covers: (texts) => texts.every(coversText) };
}

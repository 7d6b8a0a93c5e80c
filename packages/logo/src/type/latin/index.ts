import { keepLines } from '../kept-lines.ts';
import { narrowAdvance, narrowSpace } from '../narrow-space.ts';
import type { Glyph, LineContext, ReadyTypesetter, ShapedLine, TextRun, Weight } from '../shaped.ts';
import { advanceOf } from './advances.ts';
import { figtree } from './figtree.generated.ts';
import { outlineOf, unit } from './outlines.ts';

/** Drawn as another sign: Figtree has no narrow space, and every hyphen is the plain one. */
const drawnAs: readonly (readonly [char: string, as: string])[] = [
  [narrowSpace, ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
];

const characters = Array.from(figtree.characters);
const glyphOf = new Map(characters.map((char, glyph) => [char, glyph]));
for (const [char, as] of drawnAs) glyphOf.set(char, glyphOf.get(as) as number);

const coversText = (text: string): boolean => Array.from(text).every((char) => glyphOf.has(char));

/**
 * Sets Western European texts in Figtree without a font engine: outlines, advances and kerning are stored, as
 * HarfBuzz gives them. A line is the very line that `loadTypesetter` would give, and there is nothing to wait for.
 * Figtree joins no letters; combining marks, other scripts and emoji are HarfBuzz's.
 *
 * @example
 * const typesetter = createLatinTypesetter();
 * if (typesetter.covers(badgeTexts(member))) composeBadge(member, { layout: 'band', typesetter });
 */
export const createLatinTypesetter = (): ReadyTypesetter => ({
  ...keepLines(shapeLine),
  covers: (texts) => texts.every(coversText),
});

/** @throws RangeError for a text that is not covered, or a line from right to left: a fault of the caller */
function shapeLine(runs: readonly TextRun[], { whole, direction = 'ltr' }: LineContext = {}): ShapedLine {
  const text = runs.map((run) => run.text).join('');
  if (direction === 'rtl' || ![text, whole ?? ''].every(coversText))
    throw new RangeError(`« ${whole ?? text} » is not set without the font engine: ask covers() first.`);
  const signs = runs.flatMap(signsOf);
  let pen = 0;
  const glyphs = signs.map((sign, start): Glyph => {
    const x = pen;
    const advance = advanceBefore(sign, signs[start + 1]);
    pen += advance;
    const path = outlineOf(sign.glyph, sign.weight);
    return { path, x, y: 0, advance, cluster: start, start, joined: false };
  });
  return { text, glyphs, advance: pen, clusters: glyphs.length, direction };
}

interface Sign {
  readonly char: string;
  readonly glyph: number;
  readonly weight: Weight;
}

const signsOf = ({ text, weight }: TextRun): Sign[] =>
  Array.from(text, (char) => ({ char, glyph: glyphOf.get(char) as number, weight }));

/** In em; letters of two weights are not kerned. */
function advanceBefore({ char, glyph, weight }: Sign, next: Sign | undefined): number {
  if (char === narrowSpace) return narrowAdvance;
  return advanceOf(glyph, next?.weight === weight ? next.glyph : undefined, weight) * unit;
}

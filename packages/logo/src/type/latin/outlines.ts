import type { Path } from '../../geometry/path.ts';
import { readNumbers } from '../../stored/numbers.ts';
import { glyphPath } from '../outline.ts';
import type { Weight } from '../shaped.ts';
import { between, readOutline } from './pen.ts';
import type { StoredFace } from './stored-face.ts';

/** Em per font unit. */
export const unit = 1 / 1000;

const byGlyph = (text: string): readonly string[] => text.split('\n');

/** The pen's steps: 700 is stored by what parts it from 500, and 600 by what parts it from half-way. */
function stepsOf(stored: Readonly<Record<Weight, readonly string[]>>, glyph: number, weight: Weight) {
  const read = (of: Weight) => readNumbers(stored[of][glyph] ?? '');
  const medium = read(500);
  if (weight === 500) return medium;
  const bold = read(700).map((more, i) => (medium[i] as number) + more);
  if (weight === 700) return bold;
  return read(600).map((more, i) => between(medium[i] as number, bold[i] as number) + more);
}

/** Reads the outlines of a stored face: each glyph in em, drawn once. */
export function readOutlines({ outlines }: StoredFace): (glyph: number, weight: Weight) => Path {
  const letters = byGlyph(outlines.letters);
  const stored = { 500: byGlyph(outlines[500]), 600: byGlyph(outlines[600]), 700: byGlyph(outlines[700]) };
  const drawn = new Map<string, Path>();
  return (glyph, weight) => {
    const key = `${glyph} ${weight}`;
    const path =
      drawn.get(key) ??
      glyphPath(readOutline(letters[glyph] as string, stepsOf(stored, glyph, weight)), unit);
    drawn.set(key, path);
    return path;
  };
}

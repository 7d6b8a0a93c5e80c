import type { Path } from '../../geometry/path.ts';
import { readNumbers } from '../../stored/numbers.ts';
import { glyphPath } from '../outline.ts';
import type { Weight } from '../shaped.ts';
import { figtree } from './figtree.generated.ts';
import { between, readOutline } from './pen.ts';

/** Em per font unit. */
export const unit = 1 / 1000;

const byGlyph = (text: string): readonly string[] => text.split('\n');
const letters = byGlyph(figtree.outlines.letters);
const stored: Readonly<Record<Weight, readonly string[]>> = {
  500: byGlyph(figtree.outlines[500]),
  600: byGlyph(figtree.outlines[600]),
  700: byGlyph(figtree.outlines[700]),
};

/** The pen's steps: 700 is stored by what parts it from 500, and 600 by what parts it from half-way. */
function stepsOf(glyph: number, weight: Weight): readonly number[] {
  const read = (of: Weight) => readNumbers(stored[of][glyph] ?? '');
  const medium = read(500);
  if (weight === 500) return medium;
  const bold = read(700).map((more, i) => (medium[i] as number) + more);
  if (weight === 700) return bold;
  return read(600).map((more, i) => between(medium[i] as number, bold[i] as number) + more);
}

const drawn = new Map<string, Path>();

/** The outline of a glyph in em, drawn once. */
export function outlineOf(glyph: number, weight: Weight): Path {
  const key = `${glyph} ${weight}`;
  const path =
    drawn.get(key) ?? glyphPath(readOutline(letters[glyph] as string, stepsOf(glyph, weight)), unit);
  drawn.set(key, path);
  return path;
}

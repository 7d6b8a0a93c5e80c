import { readNumbers } from '../../stored/numbers.ts';
import type { Weight } from '../shaped.ts';
import { figtree } from './figtree.generated.ts';

/** Classes of glyphs that are spaced alike before others, and after others. */
const before = readNumbers(figtree.kerning.before);
const after = readNumbers(figtree.kerning.after);
const columns = Math.max(...after) + 1;

interface Spacing {
  readonly advances: readonly number[];
  /** By class before, then by class after. */
  readonly kerning: readonly number[];
}

const spacingAt = (weight: Weight): Spacing => ({
  advances: readNumbers(figtree.advances[weight]),
  kerning: readNumbers(figtree.kerning[weight]),
});

const spacing: Readonly<Record<Weight, Spacing>> = {
  500: spacingAt(500),
  600: spacingAt(600),
  700: spacingAt(700),
};

/** How far the pen moves for a glyph that is followed by another of its weight, or by none; font units. */
export function advanceOf(glyph: number, next: number | undefined, weight: Weight): number {
  const { advances, kerning } = spacing[weight];
  const kern =
    next === undefined ? 0 : kerning[(before[glyph] as number) * columns + (after[next] as number)];
  return (advances[glyph] as number) + (kern as number);
}

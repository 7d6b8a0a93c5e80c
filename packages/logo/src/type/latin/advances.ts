import { readNumbers } from '../../stored/numbers.ts';
import type { Weight } from '../shaped.ts';
import type { StoredFace } from './stored-face.ts';

/** How far the pen moves for a glyph that is followed by another of its weight, or by none; font units. */
export type AdvanceOf = (glyph: number, next: number | undefined, weight: Weight) => number;

/** Reads the advances and the kerning of a stored face. */
export function readAdvances({ advances, kerning }: StoredFace): AdvanceOf {
  const [before, after] = [readNumbers(kerning.before), readNumbers(kerning.after)];
  const columns = Math.max(...after) + 1;
  const spacingAt = (weight: Weight) => ({
    advances: readNumbers(advances[weight]),
    kerning: readNumbers(kerning[weight]),
  });
  const spacing = { 500: spacingAt(500), 600: spacingAt(600), 700: spacingAt(700) };
  return (glyph, next, weight) => {
    const at = spacing[weight];
    const pair = next === undefined ? -1 : (before[glyph] as number) * columns + (after[next] as number);
    return (at.advances[glyph] as number) + (at.kerning[pair] ?? 0);
  };
}

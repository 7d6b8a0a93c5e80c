import type { Font, Face as HbFace } from 'harfbuzzjs';
import type { Path } from '../geometry/path.ts';
import type { Face } from './faces.ts';
import { glyphPath } from './outline.ts';
import type { Weight } from './shaped.ts';

/** The shaper's module: loaded on demand, because its binary is large. */
export type HarfBuzz = typeof import('harfbuzzjs');

/** A font at one weight with the outlines drawn so far. */
export interface LoadedFont {
  readonly face: Face;
  /** Tells fonts apart: file and weight. */
  readonly key: string;
  readonly font: Font;
  /** Multiplies font units into em of the house's face. */
  readonly unit: number;
  outline(glyph: number): Path;
}

interface FontPlan {
  readonly face: Face;
  readonly key: string;
  readonly weight: Weight;
}

/** A font ready to shape: variable slices are set to their weight, each outline is drawn once. */
export function makeFont(harfbuzz: HarfBuzz, { face, key, weight }: FontPlan, hbFace: HbFace): LoadedFont {
  const font = new harfbuzz.Font(hbFace);
  if (face.source.kind === 'slices') font.setVariations([new harfbuzz.Variation('wght', weight)]);
  const unit = face.scale / hbFace.upem;
  const outlines = new Map<number, Path>();
  const outline = (glyph: number): Path => {
    const path = outlines.get(glyph) ?? glyphPath(font.glyphToJson(glyph), unit, face.lift);
    outlines.set(glyph, path);
    return path;
  };
  return { face, key, font, unit, outline };
}

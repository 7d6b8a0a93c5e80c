import type { Path } from '../geometry/path.ts';
import type { Face } from './faces.ts';
import type { HarfBuzz, HbFace, HbFont } from './harfbuzz/index.ts';
import { glyphPath } from './outline.ts';
import type { Weight } from './shaped.ts';

/** A font at one weight with the outlines drawn so far. */
export interface LoadedFont {
  readonly face: Face;
  /** Tells fonts apart: file and weight. */
  readonly key: string;
  readonly font: HbFont;
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
  const font = harfbuzz.openFont(hbFace, face.source.kind === 'slices' ? { wght: weight } : {});
  const unit = face.scale / hbFace.upem;
  const outlines = new Map<number, Path>();
  const outline = (glyph: number): Path => {
    const path = outlines.get(glyph) ?? glyphPath(harfbuzz.outline(font, glyph), unit, face.lift);
    outlines.set(glyph, path);
    return path;
  };
  return { face, key, font, unit, outline };
}

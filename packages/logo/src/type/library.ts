import type { Blob, Buffer, Font, Face as HbFace } from 'harfbuzzjs';
import type { Path } from '../geometry/path.ts';
import { type Face, faceOf } from './faces.ts';
import { glyphPath } from './outline.ts';
import type { Covers } from './pick.ts';
import type { Weight } from './shaped.ts';
import { readSliceIndex, type SliceIndex } from './slices.ts';

/** The shaper's module: loaded on demand, because its binary is large. */
export type HarfBuzz = typeof import('harfbuzzjs');

/** A font at one weight with the outlines drawn so far. */
export interface LoadedFont {
  readonly face: Face;
  /** Tells fonts apart: file and weight. */
  readonly key: string;
  readonly font: Font;
  /** Multiplies font units into em of Figtree. */
  readonly unit: number;
  outline(glyph: number): Path;
}

/** Fonts in memory, and the one buffer text is shaped in (a buffer for each text would fill the memory). */
export interface Library {
  readonly harfbuzz: HarfBuzz;
  readonly buffer: Buffer;
  has(file: string): boolean;
  add(file: string, bytes: Uint8Array): void;
  /** @throws MissingFiles when it cannot know without a file that is not loaded. */
  readonly covers: Covers;
  fontFor(face: string, codePoint: number, weight: Weight): LoadedFont;
}

/** Thrown inside this folder only: the files a text needs and the library lacks. */
export class MissingFiles extends Error {
  readonly files: readonly string[];
  constructor(files: readonly string[]) {
    super(`Faces are not loaded: ${files.join(', ')}. Call loadTypesetter with this text first.`);
    this.files = files;
  }
}

/** Makes an empty library for these weights; files are added as texts need them. */
export function createLibrary(harfbuzz: HarfBuzz, weights: readonly Weight[]): Library {
  const blobs = new Map<string, { blob: Blob; face: HbFace; probe: Font }>();
  const indexes = new Map<string, SliceIndex>();
  const fonts = new Map<string, LoadedFont>();
  const need = (files: readonly string[]) => {
    const missing = files.filter((file) => !blobs.has(file) && !indexes.has(file));
    if (missing.length > 0) throw new MissingFiles(missing);
  };
  const filesFor = ({ source }: Face, codePoint: number): readonly string[] => {
    if (source.kind === 'weights') return weights.map((weight) => source.files[weight]);
    need([source.ranges]);
    const key = indexes.get(source.ranges)?.(codePoint);
    return key === undefined ? [] : [source.slice(key)];
  };
  return {
    harfbuzz,
    buffer: new harfbuzz.Buffer(),
    has: (file) => blobs.has(file) || indexes.has(file),
    add(file, bytes) {
      if (file.endsWith('.json')) return void indexes.set(file, readSliceIndex(bytes));
      const blob = new harfbuzz.Blob(bytes);
      const face = new harfbuzz.Face(blob);
      blobs.set(file, { blob, face, probe: new harfbuzz.Font(face) });
    },
    covers(id, codePoint) {
      const files = filesFor(faceOf(id), codePoint);
      need(files);
      const glyph = files[0] && blobs.get(files[0])?.probe.nominalGlyph(codePoint);
      return glyph !== undefined && glyph !== '' && glyph !== 0;
    },
    fontFor(id, codePoint, weight) {
      const face = faceOf(id);
      const file = face.source.kind === 'weights' ? face.source.files[weight] : filesFor(face, codePoint)[0];
      if (file === undefined) throw new Error(`${face.name} has no file for ${codePoint.toString(16)}`);
      need([file]);
      const key = `${file} ${weight}`;
      const known =
        fonts.get(key) ?? makeFont(harfbuzz, { face, key, weight }, blobs.get(file)?.face as HbFace);
      fonts.set(key, known);
      return known;
    },
  };
}

interface FontPlan {
  readonly face: Face;
  readonly key: string;
  readonly weight: Weight;
}

function makeFont(harfbuzz: HarfBuzz, { face, key, weight }: FontPlan, hbFace: HbFace): LoadedFont {
  const font = new harfbuzz.Font(hbFace);
  if (face.source.kind === 'slices') font.setVariations([new harfbuzz.Variation('wght', weight)]);
  const unit = face.scale / hbFace.upem;
  const outlines = new Map<number, Path>();
  const draw = (glyph: number) => glyphPath(font.glyphToJson(glyph), unit, face.lift);
  return {
    face,
    key,
    font,
    unit,
    outline(glyph) {
      const path = outlines.get(glyph) ?? draw(glyph);
      outlines.set(glyph, path);
      return path;
    },
  };
}

import type { Face, FaceTable } from './faces.ts';
import { type LoadedFont, makeFont } from './font.ts';
import type { HarfBuzz, HbFace, HbFont } from './harfbuzz/index.ts';
import type { Coverage, Covers } from './pick.ts';
import type { Weight } from './shaped.ts';
import { readSliceIndex, type SliceIndex } from './slices.ts';

/** Thrown inside this folder only: the files a text needs and the library lacks. */
export class MissingFiles extends Error {
  readonly files: readonly string[];
  constructor(files: readonly string[]) {
    super(`Faces are not loaded: ${files.join(', ')}. Call loadTypesetter with this text first.`);
    this.files = files;
  }
}

interface Held {
  readonly face: HbFace;
  /** Answers whether a character is there; every weight of a face has the same ones. */
  readonly probe: HbFont;
}

const allWeights: readonly Weight[] = [700, 600, 500];

/** Fonts in memory. Methods throw `MissingFiles` when they cannot answer without a file that is not loaded. */
export class Library {
  readonly harfbuzz: HarfBuzz;
  readonly #table: FaceTable;
  readonly #held = new Map<string, Held>();
  readonly #indexes = new Map<string, SliceIndex>();
  readonly #fonts = new Map<string, LoadedFont>();
  readonly #covered = new Map<string, boolean>();

  constructor(harfbuzz: HarfBuzz, table: FaceTable) {
    this.harfbuzz = harfbuzz;
    this.#table = table;
  }

  has(file: string): boolean {
    return this.#held.has(file) || this.#indexes.has(file);
  }

  /** Adds a TTF, or a list of slices where the name ends in `.json`. */
  add(file: string, bytes: Uint8Array): void {
    if (file.endsWith('.json')) this.#indexes.set(file, readSliceIndex(bytes));
    else {
      const face = this.harfbuzz.openFace(bytes);
      this.#held.set(file, { face, probe: this.harfbuzz.openFont(face) });
    }
  }

  /** Whether a face has a character, by any weight of it that is loaded. */
  readonly covers: Covers = (id, codePoint) => {
    const key = `${id} ${codePoint}`;
    const known = this.#covered.get(key);
    if (known !== undefined) return known;
    const files = this.#files(this.#table.faceOf(id), codePoint, allWeights);
    const covered = this.#hasGlyph(files.find((file) => this.has(file)) ?? files[0], codePoint);
    this.#covered.set(key, covered);
    return covered;
  };

  /** What a text is picked by: which face has a character, and which sets marks on marks. */
  get coverage(): Coverage {
    return { covers: this.covers, stacksMarks: this.#table.stacksMarks };
  }

  /** The same, but it also asks for all these weights. */
  coverageIn(weights: readonly Weight[]): Coverage {
    const covers: Covers = (id, codePoint) => {
      const files = this.#files(this.#table.faceOf(id), codePoint, weights);
      this.#need(files);
      return this.#hasGlyph(files[0], codePoint);
    };
    return { ...this.coverage, covers };
  }

  /** The font that draws this character in this face at this weight. */
  fontFor(id: string, codePoint: number, weight: Weight): LoadedFont {
    const face = this.#table.faceOf(id);
    const [file] = this.#files(face, codePoint, [weight]);
    if (file === undefined) throw new Error(`${face.name} has no file for ${codePoint.toString(16)}`);
    const key = `${file} ${weight}`;
    const font =
      this.#fonts.get(key) ?? makeFont(this.harfbuzz, { face, key, weight }, this.#hold(file).face);
    this.#fonts.set(key, font);
    return font;
  }

  #files({ source }: Face, codePoint: number, weights: readonly Weight[]): string[] {
    if (source.kind === 'weights') return weights.map((weight) => source.files[weight]);
    this.#need([source.ranges]);
    const key = this.#indexes.get(source.ranges)?.(codePoint);
    return key === undefined ? [] : [source.slice(key)];
  }

  #hasGlyph(file: string | undefined, codePoint: number): boolean {
    return file !== undefined && this.harfbuzz.glyphOf(this.#hold(file).probe, codePoint) !== 0;
  }

  #hold(file: string): Held {
    this.#need([file]);
    return this.#held.get(file) as Held;
  }

  #need(files: readonly string[]): void {
    const missing = files.filter((file) => !this.has(file));
    if (missing.length > 0) throw new MissingFiles(missing);
  }
}

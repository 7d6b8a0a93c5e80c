import type { Weight } from './shaped.ts';

/** Where a face's bytes are: one whole TTF a weight, or variable WOFF2 slices named by a list of ranges. */
type Source =
  | { readonly kind: 'weights'; readonly files: Readonly<Record<Weight, string>> }
  | { readonly kind: 'slices'; readonly ranges: string; readonly slice: (key: string) => string };

/** One typeface. Scale and lift make it sit well beside the house's own. */
export interface Face {
  readonly id: string;
  /** As it is written for a person: « Noto Sans Arabic ». */
  readonly name: string;
  readonly source: Source;
  /** Size of this face for one em of the house's: see `fallbacks`. */
  readonly scale: number;
  /** Upward shift of the baseline, in em. */
  readonly lift: number;
}

/** The typeface of a brand, in three weights, as files of a font package. */
export interface HouseFace {
  /** As it is written for a person: « Figtree ». */
  readonly name: string;
  readonly files: Readonly<Record<Weight, string>>;
  /** False where a second mark on a letter would fall on the first. */
  readonly stacksMarks: boolean;
}

const cuts: Readonly<Record<Weight, string>> = { 500: '500Medium', 600: '600SemiBold', 700: '700Bold' };

const weights = (folder: string, family: string): Source => {
  const file = (weight: Weight) =>
    `@expo-google-fonts/${folder}/${cuts[weight]}/${family}_${cuts[weight]}.ttf`;
  return { kind: 'weights', files: { 500: file(500), 600: file(600), 700: file(700) } };
};

const slices = (family: string): Source => ({
  kind: 'slices',
  ranges: `@fontsource-variable/${family}/unicode.json`,
  slice: (key) =>
    `@fontsource-variable/${family}/files/${family}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
});

const face = (id: string, name: string, set: Pick<Face, 'source'> & Partial<Face>): Face => ({
  id,
  name,
  scale: 1,
  lift: 0,
  ...set,
});

/**
 * Faces for what the house's own lacks. A house face has an x-height near 0.500 em and capitals near 0.700: Noto's
 * Latin, Greek, Cyrillic, Georgian and Armenian (0.546 and 0.714) come down to meet both half-way; ideographs, whose
 * ink fills 0.86 em, and emoji come down so that their middle is the capitals' middle.
 */
const fallbacks: readonly Face[] = [
  face('noto-sans', 'Noto Sans', { source: weights('noto-sans', 'NotoSans'), scale: 0.95 }),
  face('noto-sans-arabic', 'Noto Sans Arabic', { source: weights('noto-sans-arabic', 'NotoSansArabic') }),
  face('noto-sans-hebrew', 'Noto Sans Hebrew', { source: weights('noto-sans-hebrew', 'NotoSansHebrew') }),
  face('noto-sans-devanagari', 'Noto Sans Devanagari', {
    source: weights('noto-sans-devanagari', 'NotoSansDevanagari'),
  }),
  face('noto-sans-tamil', 'Noto Sans Tamil', { source: weights('noto-sans-tamil', 'NotoSansTamil') }),
  face('noto-sans-thai', 'Noto Sans Thai', { source: weights('noto-sans-thai', 'NotoSansThai') }),
  face('noto-sans-georgian', 'Noto Sans Georgian', {
    source: weights('noto-sans-georgian', 'NotoSansGeorgian'),
    scale: 0.95,
  }),
  face('noto-sans-armenian', 'Noto Sans Armenian', {
    source: weights('noto-sans-armenian', 'NotoSansArmenian'),
    scale: 0.95,
  }),
  face('noto-sans-sc', 'Noto Sans SC', { source: slices('noto-sans-sc'), scale: 0.92 }),
  face('noto-sans-jp', 'Noto Sans JP', { source: slices('noto-sans-jp'), scale: 0.92 }),
  face('noto-sans-kr', 'Noto Sans KR', { source: slices('noto-sans-kr'), scale: 0.92 }),
  face('noto-emoji', 'Noto Emoji', { source: weights('noto-emoji', 'NotoEmoji'), scale: 0.82, lift: 0.07 }),
];

/** Id of the house's own face. */
export const house = 'house';

const cjk = ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];
const first = (id: string): readonly string[] => [id, ...cjk.filter((other) => other !== id)];

/** Faces to try for a group of scripts, best first. `CJK` depends on the text: see `cjkOrder`. */
export const facesOfGroup: Readonly<Record<string, readonly string[]>> = {
  Latn: [house, 'noto-sans', 'noto-sans-sc'],
  Grek: ['noto-sans'],
  Cyrl: ['noto-sans'],
  Arab: ['noto-sans-arabic'],
  Hebr: ['noto-sans-hebrew'],
  Deva: ['noto-sans-devanagari'],
  Taml: ['noto-sans-tamil'],
  Thai: ['noto-sans-thai'],
  Geor: ['noto-sans-georgian'],
  Armn: ['noto-sans-armenian'],
  emoji: ['noto-emoji'],
  other: ['noto-sans'],
};

/** Faces to try for a sign that the face of its neighbours lacks (arrows, circled figures, pictograms). */
export const facesOfSigns: readonly string[] = [house, 'noto-sans', 'noto-emoji', ...cjk];

/** Ideograph faces come in slices; none of them is kept for the sake of a space. */
export const isSliced = (id: string): boolean => cjk.includes(id);

/** Han is drawn as the text's other letters say: kana makes it Japanese, Hangul Korean, else simplified Chinese. */
export function cjkOrder(text: string): readonly string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return first('noto-sans-jp');
  return first(/\p{Script=Hangul}/u.test(text) ? 'noto-sans-kr' : 'noto-sans-sc');
}

/** The faces of a brand by id. */
export interface FaceTable {
  readonly all: readonly Face[];
  readonly faceOf: (id: string) => Face;
  /** Whether a face sets a second mark on the first; else ấ would become a blot. */
  readonly stacksMarks: (id: string) => boolean;
}

/** The house's face and what stands in for it. */
export function createFaceTable({ name, files, stacksMarks }: HouseFace): FaceTable {
  const own = face(house, name, { source: { kind: 'weights', files } });
  const all = [own, ...fallbacks];
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return {
    all,
    faceOf: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`No face is called ${id}`);
      return found;
    },
    stacksMarks: (id) => id !== house || stacksMarks,
  };
}

import { createFaceTable, type HouseFace } from './faces.ts';
import { Library, MissingFiles } from './library.ts';
import { pickFaces } from './pick.ts';
import type { ReadyTypesetter, Weight } from './shaped.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * Gives the bytes of one file of a font package, named as a module specifier:
 * `@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf`. Each platform has its own way. HarfBuzz reads
 * TTF only: a `.woff2` file (slices of ideograph faces) is to be given decompressed, a `.json` file as it is.
 */
export type ReadFace = (file: string) => Promise<Uint8Array>;

interface Held {
  readonly library: Library;
  readonly typesetter: ReadyTypesetter;
}

const allWeights: readonly Weight[] = [500, 600, 700];

/** What is to be loaded, and from where. */
export interface LoadOptions {
  readonly readFace: ReadFace;
  /** The typeface of the brand. */
  readonly face: HouseFace;
  /** Weights the texts will be set in: all three by default. Fewer spare a browser large files. */
  readonly weights?: readonly Weight[];
}

const held = new WeakMap<ReadFace, WeakMap<HouseFace, Promise<Held>>>();

/**
 * Loads the shaper, once, and just the faces these texts need; then shapes without waiting.
 * The same `readFace` and `face` always give the same typesetter with more faces in it, so calling again for each
 * new text costs little: what is loaded stays loaded, outlines and lines are kept.
 *
 * @example
 * const typesetter = await loadTypesetter(['Atelier Ubac', 'Ébéniste'], { readFace, face });
 * typesetter.shape([{ text: 'Atelier Ubac', weight: 700 }]).advance; // width in em
 */
export async function loadTypesetter(
  texts: readonly string[],
  { readFace, face, weights = allWeights }: LoadOptions,
): Promise<ReadyTypesetter> {
  const { library, typesetter } = await open(readFace, face);
  for (const text of ['A', ...texts]) await ensureFaces(library, { text, weights }, readFace);
  return typesetter;
}

/** One library for each reader and face. A failed start is forgotten, so that it can be tried again. */
function open(readFace: ReadFace, face: HouseFace): Promise<Held> {
  const ofReader = held.get(readFace) ?? new WeakMap<HouseFace, Promise<Held>>();
  held.set(readFace, ofReader);
  const opening = ofReader.get(face) ?? start(face);
  ofReader.set(face, opening);
  opening.catch(() => ofReader.delete(face));
  return opening;
}

async function start(face: HouseFace): Promise<Held> {
  // its binary is large: it comes with the first text that needs it
  const { loadHarfBuzz } = await import('./harfbuzz/index.ts');
  const library = new Library(await loadHarfBuzz(), createFaceTable(face));
  return { library, typesetter: { ...createTypesetter(library), covers: readyTexts(library) } };
}

/** What is loaded stays loaded, so a text that was ready once needs no second look. */
function readyTexts(library: Library): ReadyTypesetter['covers'] {
  const ready = new Set<string>();
  const isReady = (text: string): boolean => {
    if (ready.has(text)) return true;
    const lacks = filesLacking(library, { text, weights: allWeights }).length > 0;
    if (ready.size > 600) ready.clear();
    if (!lacks) ready.add(text);
    return !lacks;
  };
  return (texts) => texts.every(isReady);
}

interface Need {
  readonly text: string;
  readonly weights: readonly Weight[];
}

/** Tries the text and loads what the try lacked, until nothing lacks. */
async function ensureFaces(library: Library, need: Need, readFace: ReadFace): Promise<void> {
  for (let lacking = filesLacking(library, need); lacking.length > 0; lacking = filesLacking(library, need)) {
    const files = await Promise.all(lacking.map(async (file) => ({ file, bytes: await readFace(file) })));
    for (const { file, bytes } of files) if (!library.has(file)) library.add(file, bytes);
  }
}

function filesLacking(library: Library, { text, weights }: Need): readonly string[] {
  try {
    pickFaces(text, library.coverageIn(weights));
    return [];
  } catch (error) {
    if (error instanceof MissingFiles) return error.files;
    throw error;
  }
}

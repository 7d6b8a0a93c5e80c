import { createLibrary, type Library, MissingFiles } from './library.ts';
import { pickFaces } from './pick.ts';
import type { Typesetter, Weight } from './shaped.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * Gives the bytes of one file of a font package, named as a module specifier:
 * `@expo-google-fonts/figtree/700Bold/Figtree_700Bold.ttf`. Each platform has its own way.
 */
export type ReadFace = (file: string) => Promise<Uint8Array>;

interface Held {
  readonly library: Library;
  readonly typesetter: Typesetter;
}

const allWeights: readonly Weight[] = [500, 600, 700];
const held = new WeakMap<ReadFace, Promise<Held>>();

/**
 * Loads the shaper, once, and just the faces these texts need; then shapes without waiting.
 * The same `readFace` always gives the same typesetter with more faces in it, so calling again for each
 * new text costs little: what is loaded stays loaded, outlines and lines are kept.
 *
 * @example
 * const typesetter = await loadTypesetter(['Atelier Ubac', 'Ébéniste'], readFace);
 * typesetter.shape([{ text: 'Atelier Ubac', weight: 700 }]).advance; // width in em
 */
export async function loadTypesetter(texts: readonly string[], readFace: ReadFace): Promise<Typesetter> {
  const opening = held.get(readFace) ?? open();
  held.set(readFace, opening);
  const { library, typesetter } = await opening;
  await ensureFaces(library, ['A', ...texts], readFace);
  return typesetter;
}

async function open(): Promise<Held> {
  const library = createLibrary(await import('harfbuzzjs'), allWeights);
  return { library, typesetter: createTypesetter(library) };
}

/** Tries each text and loads what the try lacked, until nothing lacks. */
async function ensureFaces(library: Library, texts: readonly string[], readFace: ReadFace): Promise<void> {
  for (const text of texts) {
    for (
      let lacking = filesLacking(library, text);
      lacking.length > 0;
      lacking = filesLacking(library, text)
    ) {
      const files = await Promise.all(
        lacking.map(async (file) => ({ file, bytes: await readFont(file, readFace) })),
      );
      for (const { file, bytes } of files) if (!library.has(file)) library.add(file, bytes);
    }
  }
}

function filesLacking(library: Library, text: string): readonly string[] {
  try {
    pickFaces(text, library.covers);
    return [];
  } catch (error) {
    if (error instanceof MissingFiles) return error.files;
    throw error;
  }
}

/** HarfBuzz reads TTF only, and ideographs come as compressed slices. */
async function readFont(file: string, readFace: ReadFace): Promise<Uint8Array> {
  const bytes = await readFace(file);
  if (!file.endsWith('.woff2')) return bytes;
  const { default: wawoff2 } = await import('wawoff2');
  return wawoff2.decompress(bytes);
}

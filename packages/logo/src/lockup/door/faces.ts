import { createLatinTypesetter } from '../../type/latin/index.ts';
import type { ReadyTypesetter, Typesetter } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import type { LoadFaces } from './platform.ts';
import { facesNotLoaded } from './refusals.ts';

/** What sets words: at once, where the words need nothing that is not there yet, or after loading it. */
export interface Faces {
  /** A typesetter that sets these texts without waiting; none where something must be loaded. */
  readonly now: (texts: readonly string[]) => Typesetter | undefined;
  /**
   * Loads what these texts need; after it `now` has an answer.
   * @throws IdentityError `faces-not-loaded` where nothing can be loaded
   */
  readonly load: (texts: readonly string[]) => Promise<Typesetter>;
}

/** The letters a brand stores first, which need nothing; then the font engine with what the words need. */
export function createFaces({ typeface }: Pick<Brand, 'typeface'>, loadFaces?: LoadFaces): Faces {
  const stored = typeface.letters && createLatinTypesetter(typeface.letters);
  let engine: ReadyTypesetter | undefined;
  const now = (texts: readonly string[]) =>
    [stored, engine].find((typesetter) => typesetter?.covers(texts) === true);
  return {
    now,
    load: async (texts) => {
      const ready = now(texts);
      if (ready) return ready;
      if (!loadFaces) throw facesNotLoaded(texts);
      engine = await loadFaces(texts, typeface);
      return engine;
    },
  };
}

import type { Typesetter } from '@coodyssee/logo';
import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import { loadTypesetter } from '@coodyssee/logo/fonts';

const readFace = fetchGzippedFaces(
  new URL('faces/', globalThis.document?.baseURI ?? 'http://localhost').href,
);

/** A typesetter with what these texts need, from the faces that stand beside the page. */
export const loadFaces = (texts: readonly string[]): Promise<Typesetter> => loadTypesetter(texts, readFace);

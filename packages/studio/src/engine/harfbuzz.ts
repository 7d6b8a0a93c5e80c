import type { ReadyTypesetter } from '@coodyssee/logo';
import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import { loadTypesetter } from '@coodyssee/logo/fonts';

const readFace = fetchGzippedFaces(new URL('faces/', document.baseURI).href);

/** The font engine with what these texts need, from the faces that stand beside the page. */
export const loadHarfBuzz = (texts: readonly string[]): Promise<ReadyTypesetter> =>
  loadTypesetter(texts, readFace);

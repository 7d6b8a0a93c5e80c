import type { LoadFaces } from '@coodyssee/logo';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import { facesAddress, readerOf } from '../workers/faces.ts';

/** The font engine with what these texts need, from the faces that stand beside the page. */
export const loadHarfBuzz: LoadFaces = (texts, face) =>
  loadTypesetter(texts, { readFace: readerOf(facesAddress()), face });

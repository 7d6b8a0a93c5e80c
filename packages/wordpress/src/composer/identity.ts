import { createIdentity, type LoadFaces } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';

/** Beside this module, where the build lays the typefaces. */
const faces = (): string => new URL('faces/', import.meta.url).href;

/**
 * The letters that the brand stores set every Western European name at once; the font engine and the faces of other
 * scripts are loaded with the first name that needs them.
 */
const loadFaces: LoadFaces = async (texts, face) => {
  const { loadTypesetter } = await import('@coodyssee/logo/fonts');
  const { readFace } = await import('./read-face.ts');
  return loadTypesetter(texts, { readFace: readFace(faces()), face });
};

export const identity = createIdentity(coodyssee, { loadFaces });

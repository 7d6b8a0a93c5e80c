import { createIdentity, type Identity, type LoadFaces, type Platform } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';

/** Each part of the platform is loaded with the first thing that needs it: most names need no font engine. */
const loadFaces: LoadFaces = async (texts, face) => {
  const { platform } = await import('@coodyssee/logo/node');
  return (platform.loadFaces as LoadFaces)(texts, face);
};

const platform: Platform = { loadFaces };

/** The door to the brand's drawings; what writes files is asked for by format. */
export const identity: Identity = createIdentity(brand, platform);

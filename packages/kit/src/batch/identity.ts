import { createIdentity, type Identity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';

/** The door to the brand's drawings in a drawing process. */
export const identity: Identity = createIdentity(brand, platform);

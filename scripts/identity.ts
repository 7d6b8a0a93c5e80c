/** The door to the brand's drawings, for the programs of this folder. */
import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';

export const identity = createIdentity(brand, platform);

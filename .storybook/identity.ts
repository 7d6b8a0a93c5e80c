import { createIdentity } from '@coodyssee/logo';
import { platform } from '@coodyssee/logo/browser';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { readFace } from './blocks/badge/faces.ts';

/** The brand whose charter the pages are: another one is written in one place. */
export const brand = coodyssee;

/** The door to every drawing of the pages. */
export const identity = createIdentity(brand, platform({ readFace }));

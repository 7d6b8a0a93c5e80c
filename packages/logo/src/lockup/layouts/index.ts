/** The forms of the badge a brand may take, each in a module that says all that is known of it. */
import { band } from './band/band.ts';
import { beside } from './beside/beside.ts';
import { compact } from './compact/compact.ts';
import { seal } from './seal/seal.ts';

export const layouts = [band, seal, compact, beside] as const;
export type LayoutId = (typeof layouts)[number]['id'];

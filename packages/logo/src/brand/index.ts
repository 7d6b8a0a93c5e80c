import type { Brand } from '../lockup/brand.ts';
import { coodysseeBadges } from './badges.ts';
import { descriptor } from './descriptor.ts';

export { coodysseeMarks } from './coodyssee.ts';
export type { StatusId } from './statuses.ts';
export { type Construction, findConstruction, type Segment } from './symbol/construction.ts';
export { createCrest, type SymbolParameters, symbolParameters } from './symbol/crest.ts';

/** All that the engine must know of Coodyssée: name, symbol, inks, words, and the layouts it uses. */
export const coodyssee = { ...coodysseeBadges, descriptor } as const satisfies Brand;

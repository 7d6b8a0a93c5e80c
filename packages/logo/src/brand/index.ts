import type { Brand } from '../lockup/brand.ts';
import { coodysseeMarks } from './coodyssee.ts';
import { descriptor } from './descriptor.ts';
import { figtree as letters } from './typeface/figtree.generated.ts';

export { coodysseeMarks } from './coodyssee.ts';
export type { StatusId } from './statuses.ts';
export { type Construction, findConstruction, type Segment } from './symbol/construction.ts';
export { createCrest, type SymbolParameters, symbolParameters } from './symbol/crest.ts';

/** All that the engine must know of Coodyssée: name, symbol, inks, words, and the layouts it uses. */
export const coodyssee = {
  ...coodysseeMarks,
  descriptor,
  typeface: { ...coodysseeMarks.typeface, letters },
} as const satisfies Brand;

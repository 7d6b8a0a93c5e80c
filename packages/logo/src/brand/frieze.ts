/** The brand's people in a row, alone and light: what a page draws without the rest of the brand. */
export type { Frieze, FriezeOptions, FriezePerson } from '../lockup/symbol-design.ts';
export { frieze } from './symbol/frieze.ts';

import { coodyssee } from '../brand/index.ts';
import type { Brand } from '../lockup/brand.ts';

export { needsColour, takesColour } from '../lockup/ink-sets/ink-set.ts';

/** The brand that everything here draws: a page has the one it was built with. */
export const brand: Brand = coodyssee;

/** French words and numbers, and names that every disk, shell and terminal takes. */
export { count } from './count.ts';
export { fr } from './fr.ts';
export { frenchMm } from './french-mm.ts';
export { frenchSize } from './french-size.ts';
export { nearest } from './nearest.ts';
export { jsonText, printable } from './printable.ts';
export { shellWord } from './shell-word.ts';
export { shortHash } from './short-hash.ts';
export { distinctSlugs, slugOf } from './slug.ts';

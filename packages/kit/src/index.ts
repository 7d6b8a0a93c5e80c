/** Words for files and for people; works in a browser too. */
export { fr } from './words/fr.ts';
export { frenchSize } from './words/french-size.ts';
export { distinctSlugs, slugOf } from './words/slug.ts';

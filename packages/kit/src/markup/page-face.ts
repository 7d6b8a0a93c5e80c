import { figtree } from './figtree.generated.ts';

/** The pages' typeface, in the page itself: a kit is read on machines that lack it, and asks nothing of a network. */
export const pageFace = `@font-face{font-family:Figtree;font-weight:300 900;src:url(data:font/woff2;base64,${figtree}) format("woff2")}`;

import { pageFace } from './page-face.generated.ts';

/** The pages' typeface in the page itself: they are read where it is not installed, and ask nothing of a network. */
export const pageFonts = `@font-face{font-family:Figtree;font-weight:300 900;font-display:swap;src:url(data:font/woff2;base64,${pageFace}) format("woff2")}`;

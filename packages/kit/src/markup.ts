/** HTML written element by element, and the typeface that a page carries in itself. */
export { html, htmlPage } from './markup/html.ts';
export { pageFonts } from './markup/page-fonts.ts';

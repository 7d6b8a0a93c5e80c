/** SVG for files, svgo included. A page's preview takes `renderSvg` from the package's root instead. */

export { type Attributes, element, type Xml } from '../xml.ts';
export { renderSvgFile } from './file.ts';
export { optimiseSvg } from './optimise.ts';
export { renderSheetSvg, renderSvg, type SheetSvgOptions, type SvgOptions } from './render.ts';

/** A page's own markup for a drawing: the one exporter that needs no library. */
export { renderSvg } from '../export/svg/render.ts';

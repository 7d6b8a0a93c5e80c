import { createPngRenderer, type RenderPng } from './render.ts';
import { rasteriseWithResvg } from './resvg.ts';

export { openPhoto, type Photo, type PhotoCut } from './photo.ts';
export type { Raster, Rasterise } from './rasteriser.ts';
export type { PngOptions, RenderPng } from './render.ts';
export type { PngSize } from './size.ts';

/**
 * A scene as the bytes of a PNG, transparent where nothing is painted (a `ground` ink paints the ground).
 *
 * The size is a whole number of pixels, or a printed width at a resolution: then the file says its resolution
 * (pHYs), so that a layout program places it at its size. At a plain pixel width it claims none.
 * Title and text alternative travel in the file. Let each call end before the next one starts, or a few at a time.
 * @throws IdentityError `bad-size` (see `PngSize`; at most 64 million pixels), `bad-colour`
 * @example await renderPng(scene, inks, { width: 512 })
 * @example await renderPng(scene, inks, { widthMm: 35, dpi: 300 })
 */
export const renderPng: RenderPng = createPngRenderer(rasteriseWithResvg);

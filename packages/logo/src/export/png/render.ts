import type { InkTable } from '../../scene/ink.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Sheet } from '../../scene/sheet.ts';
import { type Artwork, sceneArtwork, sheetArtwork } from '../artwork.ts';
import { screenRgb } from '../painted.ts';
import { encodePng } from './encode.ts';
import type { Rasterise } from './rasteriser.ts';
import { type PngSize, pixelSize } from './size.ts';
import { straightener } from './straight.ts';

/** Everything about a PNG that the scene, its inks and its size do not say. */
export interface PngOptions {
  /** `full` writes 32 bits a pixel whatever the drawing, as an icon wants them. */
  readonly colours?: 'fewest' | 'full';
}

/** A scene as the bytes of a PNG: see `renderPng`. A sheet goes through `renderSheetPng`. */
export interface RenderPng {
  (scene: Scene, inks: InkTable, size: PngSize, options?: PngOptions): Promise<Uint8Array>;
  /** The same for outlines that already have their inks. */
  readonly artwork: (artwork: Artwork, size: PngSize, options?: PngOptions) => Promise<Uint8Array>;
}

/** The same `renderPng` over any rasteriser: resvg's in Node, a canvas's in a browser. */
export function createPngRenderer(rasterise: Rasterise): RenderPng {
  const artwork: RenderPng['artwork'] = async (drawing, size, options = {}) => {
    const pixels = pixelSize(drawing, size);
    const raster = await rasterise(drawing, pixels);
    // pixels of a picture are no mixture of inks
    const isPicture = drawing.marks.some(({ picture }) => picture);
    const painted = isPicture ? [] : drawing.marks.map(({ ink }) => screenRgb(ink));
    const { title, description } = drawing;
    return encodePng({
      ...pixels,
      pixels: raster.pixels,
      recolour: straightener(raster, painted),
      title,
      description,
      ...options,
    });
  };
  const scene = async (...[drawing, inks, size, options]: Parameters<RenderPng>) =>
    artwork(sceneArtwork(drawing, inks), size, options);
  return Object.assign(scene, { artwork });
}

/** Pixels across, or a resolution: then the picture says that it is as large as the page. */
export type SheetPngSize = { readonly width: number } | { readonly dpi: number };

/**
 * A sheet as the bytes of a PNG, cut at its trim, in screen colours; transparent where nothing is painted.
 * @param renderPng Node's, or the one that a browser makes over its canvas
 * @throws IdentityError `bad-size`, `bad-colour`
 * @example await renderSheetPng(renderPng, card.front, { dpi: 300 })
 */
export async function renderSheetPng(
  renderPng: RenderPng,
  sheet: Sheet,
  { colours, ...size }: SheetPngSize & PngOptions,
): Promise<Uint8Array> {
  const wanted = 'dpi' in size ? { widthMm: sheet.width, dpi: size.dpi } : size;
  return renderPng.artwork(sheetArtwork(sheet), wanted, { ...(colours && { colours }) });
}

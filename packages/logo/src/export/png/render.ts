import type { InkTable } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import { paintedShapes, screenRgb } from '../painted.ts';
import { renderShapes, viewBox } from '../svg/drawing.ts';
import { element } from '../xml.ts';
import { encodePng } from './encode.ts';
import type { Rasterise } from './rasteriser.ts';
import { type PixelSize, type PngSize, pixelSize } from './size.ts';
import { straighten } from './straight.ts';

/** Everything about a PNG that the scene, its inks and its size do not say. */
export interface PngOptions {
  /** `full` writes 32 bits a pixel whatever the drawing, as an icon wants them. */
  readonly colours?: 'fewest' | 'full';
}

/** A scene as the bytes of a PNG: see `renderPng`. */
export type RenderPng = (
  scene: Scene,
  inks: InkTable,
  size: PngSize,
  options?: PngOptions,
) => Promise<Uint8Array>;

/** No point may be off by more than this many pixels: rasterisers see a sixteenth of one at best. */
const pixelTolerance = 0.02;

/**
 * The drawing for a rasteriser, stretched to whole pixels: by half a pixel at most, so that a ground covers the
 * last row and column and leaves no half-transparent edge.
 */
function rasterSvg(scene: Scene, inks: InkTable, { width, height }: PixelSize): string {
  const decimals = sceneDecimals(scene, (pixelTolerance * scene.width) / width);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: viewBox(scene, decimals),
    preserveAspectRatio: 'none',
  };
  return element('svg', attributes, renderShapes(scene, inks, decimals)).markup;
}

/**
 * The same `renderPng` over another rasteriser, a browser's canvas for example.
 * @example const renderPng = createPngRenderer(rasteriseWithCanvas)
 */
export function createPngRenderer(rasterise: Rasterise): RenderPng {
  return async (scene, inks, size, options = {}) => {
    const pixels = pixelSize(scene, size);
    const painted = paintedShapes(scene, inks).map(({ ink }) => screenRgb(ink));
    const raster = await rasterise(rasterSvg(scene, inks, pixels));
    const { title, description } = scene;
    return encodePng({ ...pixels, pixels: straighten(raster, painted), title, description, ...options });
  };
}

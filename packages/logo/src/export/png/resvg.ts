import { sceneDecimals } from '../../scene/precision.ts';
import type { Artwork } from '../artwork.ts';
import { namespaces, renderMarks, viewBox } from '../svg/drawing.ts';
import { element } from '../xml.ts';
import { loadResvg } from './load-resvg.ts';
import type { Rasterise } from './rasteriser.ts';
import type { PixelSize } from './size.ts';

const options = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;

/** No point may be off by more than this many pixels: rasterisers see a sixteenth of one at best. */
const pixelTolerance = 0.02;

/** resvg reads SVG: the drawing as text, stretched to whole pixels. */
function rasterSvg(artwork: Artwork, { width, height }: PixelSize): string {
  const decimals = sceneDecimals(artwork, (pixelTolerance * artwork.width) / width);
  const attributes = {
    ...namespaces(artwork),
    width,
    height,
    viewBox: viewBox(artwork, decimals),
    preserveAspectRatio: 'none',
  };
  return element('svg', attributes, renderMarks(artwork, decimals)).markup;
}

/**
 * resvg's native binary lets go of an image only when the event loop turns: in a synchronous batch every
 * image would stay in memory (10 GB for 1,140 of them).
 */
const letGo = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Node's rasteriser: resvg, which draws the same pixels on every machine. */
export const rasteriseWithResvg: Rasterise = async (artwork, size) => {
  const { Resvg } = loadResvg();
  const image = new Resvg(rasterSvg(artwork, size), options).render();
  const { width, height, pixels } = image;
  await letGo();
  return { width, height, pixels, alpha: 'premultiplied' };
};

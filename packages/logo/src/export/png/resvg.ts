import { Resvg } from '@resvg/resvg-js';
import type { Rasterise } from './rasteriser.ts';

const options = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;

/**
 * resvg's native binary lets go of an image only when the event loop turns: in a synchronous batch every
 * image would stay in memory (10 GB for 1,140 of them).
 */
const letGo = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Node's rasteriser: resvg, which draws the same pixels on every machine. */
export const rasteriseWithResvg: Rasterise = async (svg) => {
  const image = new Resvg(svg, options).render();
  const { width, height, pixels } = image;
  await letGo();
  return { width, height, pixels, alpha: 'premultiplied' };
};

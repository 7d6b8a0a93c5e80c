import type { Artwork } from '../artwork.ts';
import type { PixelSize } from './size.ts';

/** Pixels in rows from the top left, four bytes each: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /**
   * `premultiplied`: the colours are multiplied by alpha, as resvg gives them. `divided`: they were, and have been
   * divided back from whole numbers, as a canvas gives them: a faint pixel is only near its ink.
   */
  readonly alpha: 'premultiplied' | 'divided';
}

/**
 * Turns outlines with their inks into pixels: the one thing in a PNG that Node and a browser do differently.
 * The drawing is stretched to the whole pixels asked for, by half a pixel at most, so that a ground covers the last
 * row and column and leaves no half-transparent edge.
 */
export type Rasterise = (artwork: Artwork, size: PixelSize) => Promise<Raster>;

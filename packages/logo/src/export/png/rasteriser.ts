/** Pixels in rows from the top left, four bytes each: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** `premultiplied`: the colours are already multiplied by alpha, as resvg gives them; a canvas gives `straight`. */
  readonly alpha: 'premultiplied' | 'straight';
}

/**
 * Turns SVG text into pixels: the one thing in a PNG that Node and a browser do differently.
 * The text's own `width` and `height` are the pixels wanted.
 */
export type Rasterise = (svg: string) => Promise<Raster>;

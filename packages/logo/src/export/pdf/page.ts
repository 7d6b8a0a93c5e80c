import { decimalsWithin, round } from '../../geometry/number.ts';
import type { Scene } from '../../scene/scene.ts';
import { checkBox, checkMeasure, measures } from '../size.ts';

/** Millimetres to points, the unit of a PDF: 72 to the inch. */
const points = (mm: number): number => (mm * 72) / 25.4;

/** A rectangle as a PDF writes it: left, bottom, right, top in points. */
type PageBox = readonly [left: number, bottom: number, right: number, top: number];

/** Where the drawing lies on its page. */
export interface Page {
  /** What the sheet holds; it grows by the bleed. */
  readonly media: PageBox;
  /** Where the sheet is cut: the scene's box. */
  readonly trim: PageBox;
  /** Points in one drawing unit. */
  readonly scale: number;
  /** Bleed in drawing units. */
  readonly bleed: number;
}

/** Four decimals of a point are 35 millionths of a millimetre. */
const place = (value: number) => round(value, 4);

/**
 * The page of a scene: the trimmed size is the scene's box at this width, the sheet is larger by the bleed.
 * @param bleedMm 0 where nothing reaches the edge
 * @throws IdentityError `bad-size` when a side, the bleed or the sheet is out of bounds
 */
export function pageOf(scene: Scene, widthMm: number, bleedMm: number): Page {
  checkBox(scene);
  checkMeasure(widthMm, measures.widthMm);
  checkMeasure(bleedMm, measures.bleed);
  const heightMm = (widthMm * scene.height) / scene.width;
  checkMeasure(heightMm, measures.heightMm);
  const [width, height, bleed] = [points(widthMm), points(heightMm), points(bleedMm)];
  return {
    media: [0, 0, place(width + 2 * bleed), place(height + 2 * bleed)],
    trim: [place(bleed), place(bleed), place(bleed + width), place(bleed + height)],
    scale: width / scene.width,
    bleed: (bleedMm * scene.width) / widthMm,
  };
}

/** Half the finest dot of a plate exposed at 2400 dpi. */
const platePoints = points(0.005);

/** How many decimals keep a coordinate within half a printer's finest dot, in drawing units. */
export const plateDecimals = ({ scale }: Page): number => decimalsWithin(platePoints / scale);

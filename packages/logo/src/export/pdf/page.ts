import { decimalsWithin, round } from '../../geometry/number.ts';
import type { Box } from '../../geometry/path.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Sheet } from '../../scene/sheet.ts';
import { checkBox, checkMeasure, measures } from '../size.ts';

/** Millimetres to points, the unit of a PDF: 72 to the inch. */
const points = (mm: number): number => (mm * 72) / 25.4;

/** Millimetres in one drawing unit, from points in one. */
export const toMm = (scale: number): number => (scale * 25.4) / 72;

/** A rectangle as a PDF writes it: left, bottom, right, top in points. */
export type PageBox = readonly [left: number, bottom: number, right: number, top: number];

/** Where the drawing lies on its page. */
export interface Page {
  /** What the page holds: the bleed, and room for crop marks where there are any. */
  readonly media: PageBox;
  /** How far grounds reach. */
  readonly bled: PageBox;
  /** Where the page is cut. */
  readonly trim: PageBox;
  /** Points in one drawing unit. */
  readonly scale: number;
  /** Bleed in drawing units. */
  readonly bleed: number;
}

/** Four decimals of a point are 35 millionths of a millimetre. */
const place = (value: number) => round(value, 4);

interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  /** From the trim to the page's edge. */
  readonly margin: number;
}

/** The three boxes of a page, from its measures in mm. */
function boxesOf(mm: PageMeasures): Pick<Page, 'media' | 'bled' | 'trim'> {
  const [width, height] = [points(mm.width), points(mm.height)];
  const [bleed, margin] = [points(mm.bleed), points(mm.margin)];
  const around = (room: number): PageBox => [
    place(margin - room),
    place(margin - room),
    place(margin + width + room),
    place(margin + height + room),
  ];
  return { media: around(margin), bled: around(bleed), trim: around(0) };
}

/**
 * The page of a scene: the trimmed size is the scene's box at this width, the page is larger by the bleed.
 * @param bleedMm 0 where nothing reaches the edge
 * @throws IdentityError `bad-size` when a side, the bleed or the page is out of bounds
 */
export function pageOf(scene: Scene, widthMm: number, bleedMm: number): Page {
  checkBox(scene);
  checkMeasure(widthMm, measures.widthMm);
  checkMeasure(bleedMm, measures.bleed);
  const heightMm = (widthMm * scene.height) / scene.width;
  checkMeasure(heightMm, measures.heightMm);
  return {
    ...boxesOf({ width: widthMm, height: heightMm, bleed: bleedMm, margin: bleedMm }),
    scale: points(widthMm) / scene.width,
    bleed: (bleedMm * scene.width) / widthMm,
  };
}

/** The page of a checked sheet, drawn in mm. */
export const sheetPage = ({ width, height }: Sheet, bleed: number, margin: number): Page => ({
  ...boxesOf({ width, height, bleed, margin }),
  scale: points(1),
  bleed,
});

/** A box in drawing units, y downwards, where it lies on the page. */
export function onPageBox({ trim: [left, , , top], scale }: Page, { x, y, width, height }: Box): PageBox {
  const [right, bottom] = [x + width, y + height];
  return [
    place(left + x * scale),
    place(top - bottom * scale),
    place(left + right * scale),
    place(top - y * scale),
  ];
}

/** Half the finest dot of a plate exposed at 2400 dpi. */
const platePoints = points(0.005);

/** How many decimals keep a coordinate within half a printer's finest dot, in drawing units. */
export const plateDecimals = ({ scale }: Pick<Page, 'scale'>): number => decimalsWithin(platePoints / scale);

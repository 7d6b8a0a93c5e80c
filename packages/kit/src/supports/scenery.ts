import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { decorate } from '../page/figure.ts';
import { paintLandscape } from './artwork.ts';
import type { KitOrder } from './support.ts';

/** A page with people on its ground line; measures in mm. */
export interface SceneryOptions {
  /** Trimmed width of the page. */
  readonly width: number;
  /** From the page's top to the ground line. */
  readonly sky: number;
  /** Thickness of the ground line. */
  readonly line: number;
  /** One unit of the people, of whom the tallest is 70. */
  readonly unit: number;
  /** The last foot stands so far from the right side. */
  readonly margin: number;
}

/** The sky from edge to edge with its bleed, and the people at the page's right margin, in the member's colour. */
export function scenery(
  { member, settings }: KitOrder,
  { width, sky, line, unit, margin }: SceneryOptions,
): { piece: Piece; notices: readonly Notice[] } {
  const { bleed } = settings.print;
  const axis = width - margin - brand.symbol.reach.right * unit;
  const reach = {
    left: (axis + bleed) / unit,
    right: (width - axis + bleed) / unit,
    sky: (sky + bleed) / unit,
    line: line / unit,
  };
  const { scene, inks, notices } = paintLandscape(reach, member.colour);
  return { piece: decorate(scene, inks, { x: -bleed, y: -bleed, width: width + 2 * bleed }), notices };
}

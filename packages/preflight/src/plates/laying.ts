import type { Inks } from '../colour/colour.ts';
import type { Box } from './box.ts';
import type { Polygons } from './polygons.ts';

/** How a colour is laid on what is there. */
export interface Laying {
  /** Parts of one; undefined where the press decides: nothing is known of the inks then. */
  readonly inks?: Inks;
  /** A bit for each of the four plates that is written; the others keep what they have. */
  readonly written: number;
  readonly alpha: number;
  readonly multiplies: boolean;
  /** 1 where it leaves paint, 0 where it leaves bare paper; undefined where it changes neither. */
  readonly covers?: 0 | 1;
}

/** The inks of a pixel of a picture. */
export type InksAt = (x: number, y: number) => Inks | undefined;

/** Pixels inside an outline. */
export interface Mask {
  readonly bits: Uint8Array;
}

/** An area, and where paint may fall of it. */
export interface Area {
  readonly polygons: Polygons;
  readonly evenOdd?: boolean;
  readonly clip: { readonly box: Box; readonly mask?: Mask };
}

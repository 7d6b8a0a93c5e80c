import type { Path } from '../geometry/path.ts';
import type { Ink } from './ink.ts';
import type { Picture } from './scene.ts';

/** One filled outline with its ink, in millimetres from the trim's top left corner, y downwards. */
export interface Mark {
  readonly path: Path;
  readonly rule: 'evenodd' | 'nonzero';
  readonly ink: Ink;
  /** Pixels that fill the path, an upright rectangle, instead of the ink. */
  readonly picture?: Picture;
}

/** What a piece of a page is to somebody who hears it. */
export type Tag = 'heading-1' | 'heading-2' | 'paragraph' | 'figure' | 'artifact';

/** Outlines that are heard as one: a line of text with its words, a badge with its alternative. */
export interface Piece {
  readonly tag: Tag;
  /** The words, or the text alternative of a figure; empty for an artifact, which is not heard. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Type size in points, where the piece is text: print files refuse letters too small to hold. */
  readonly size?: number;
}

/**
 * One finished page: what a card, a sticker or a poster is before it is written as PDF, SVG or PNG.
 * Screen and print inks travel together, so one sheet makes both files.
 */
export interface Sheet {
  /** Trimmed size in mm. */
  readonly width: number;
  readonly height: number;
  /** How far its grounds reach over the trim on every side, in mm; 0 where nothing touches the edge. */
  readonly bleed: number;
  /** Painted in this order, and heard in it. */
  readonly pieces: readonly Piece[];
  /** Lines for a cutter, never printed; closed outlines in mm. */
  readonly cuts?: readonly Path[];
  /** French: what the page is, for the file's title. */
  readonly title: string;
}

import type { Matrix } from '../../geometry/path.ts';
import type { Budget } from '../limits.ts';
import type { Style } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import type { OwnOutline } from '../own-logo.ts';
import type { Whole } from './basic-shapes.ts';
import type { Diary } from './dropped.ts';
import type { Library } from './gradient.ts';
import type { Flat } from './paint.ts';

/** Where an element stands: everything it takes over from what is round it. */
export interface Place {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly whole: Whole;
  /** `use` inside what a `use` draws, clips and masks counted. */
  readonly uses: number;
}

/** One outline as it will be painted, in the drawing's own units. */
export interface Item extends OwnOutline {
  readonly flat: Flat;
}

/** An element where it stands. */
export interface Standing {
  readonly element: MarkupElement;
  readonly place: Place;
}

/** The file, and what it may cost. */
export interface Reading {
  readonly library: Library;
  readonly budget: Budget;
  readonly diary: Diary;
  /** Flat bands that one gradient may become. */
  readonly bands: number;
  /** Only forms are asked for, not what is painted: every shape as a fill, without effects. */
  readonly isMeasuring?: boolean;
  /** Drawings inside images inside the drawing. */
  readonly images: number;
  readonly draw: (standing: Standing, reading: Reading) => readonly Item[];
}

import type { Matrix } from '../../geometry/path.ts';
import type { Budget } from '../limits.ts';
import type { Style } from '../markup/cascade.ts';
import type { OwnOutline } from '../own-logo.ts';
import type { Whole } from './basic-shapes.ts';
import type { Region } from './clip.ts';
import type { Diary } from './dropped.ts';
import type { Library } from './gradient.ts';
import type { Flat } from './paint.ts';

/** Where an element stands: everything it takes over from what is round it. */
export interface Place {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly opacity: number;
  /** In the drawing's own units. */
  readonly clips: readonly Region[];
  readonly whole: Whole;
  /** `use` inside what a `use` draws. */
  readonly uses: number;
}

/** One outline as it will be painted, in the drawing's own units. */
export interface Item extends OwnOutline {
  readonly flat: Flat;
}

/** The file, and what was drawn of it so far. */
export interface Reading {
  readonly library: Library;
  readonly budget: Budget;
  readonly diary: Diary;
  readonly items: Item[];
}

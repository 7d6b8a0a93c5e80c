import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { PdfDict, PdfValue } from '../pdf/values.ts';
import type { Box } from '../plates/box.ts';
import type { Plates } from '../plates/plates.ts';
import type { Findings } from './findings.ts';
import type { Matrix } from './matrix.ts';
import type { Outline } from './outline.ts';
import type { State } from './state.ts';

/** The page that is read, with what all its contents share. */
export interface PageRun {
  readonly pdf: OpenPdf;
  readonly findings: Findings;
  readonly media: Box;
  /** Undefined where the file does not say what remains once it is cut. */
  readonly trim?: Box;
  /** mm in a point: a page may have larger ones. */
  readonly mm: number;
  /** Undefined where no plate is drawn: too much work was asked for. */
  plates?: Plates;
  /** True once anything was painted. */
  painted: boolean;
  /** What was read already, in the same state: painting it again changes nothing. */
  readonly done: Map<object, Set<string>>;
  /** Goes through a content within another one. */
  readonly read: (bytes: Uint8Array, run: Run) => void;
}

/** One content that is gone through: a page’s, a form’s, a pattern’s, a letter’s. */
export interface Run {
  readonly page: PageRun;
  readonly resources: PdfDict;
  readonly deep: number;
  /** `page`: what reaches paper. `mask`: only shows or hides what does. `aside`: read, and drawn nowhere. */
  readonly place: 'page' | 'mask' | 'aside';
  state: State;
  readonly saved: State[];
  readonly outline: Outline;
  /** A letter or pattern without colours of its own. */
  uncoloured: boolean;
  /** Where text goes on, and where its line began. */
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** The way a clip that was asked for is to be filled. */
  clipping?: 'nonzero' | 'evenodd';
}

export type Operate = (operands: readonly PdfValue[], run: Run) => void;

export const numbersOf = (values: readonly PdfValue[]): number[] =>
  values.filter((value) => typeof value === 'number');

/** Saved states that a page may pile up. */
const mostSaved = 1000;

export function save(run: Run): void {
  if (run.saved.length < mostSaved) run.saved.push(run.state);
}

export function restore(run: Run): void {
  run.state = run.saved.pop() ?? run.state;
}

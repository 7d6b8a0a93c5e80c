import type { ColourSpace } from '../colour/colour.ts';
import { defaultBlack } from '../colour/plain-spaces.ts';
import type { PdfDict, PdfValue } from '../pdf/values.ts';
import type { Box } from '../plates/box.ts';
import type { Mask } from '../plates/laying.ts';
import { identity, type Matrix } from './matrix.ts';

/** A current colour: of a pattern, where one is named. */
export interface Brush {
  readonly space: ColourSpace;
  readonly values: readonly number[];
  readonly pattern?: PdfValue;
}

/** What one of fill and stroke has of its own. */
export interface Tool {
  readonly brush: Brush;
  readonly overprints: boolean;
  readonly alpha: number;
}
export type ToolName = 'fill' | 'stroke';

export interface TextState {
  readonly font?: PdfDict;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  /** Parts of one. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

/** Where paint may fall. */
interface Clip {
  readonly box: Box;
  readonly mask?: Mask;
}

/** How paint lets through what is beneath. */
export interface Through {
  readonly alpha: number;
  readonly multiplies: boolean;
  readonly mixes: boolean;
  readonly masked: boolean;
}

const multiplying = /^(Multiply|Darken|ColorBurn)$/;

/** All that something painted now goes through. */
export const throughOf = ({ through, blend, masked }: State, { alpha }: Tool): Through => ({
  alpha: through.alpha * alpha,
  multiplies: through.multiplies || multiplying.test(blend),
  mixes: through.mixes || masked || alpha !== 1 || blend !== 'Normal',
  masked: through.masked || masked,
});

/** A group begins afresh: what it is painted through holds for all of it. */
export const inGroup = (state: State): State => ({
  ...state,
  fill: { ...state.fill, alpha: 1 },
  stroke: { ...state.stroke, alpha: 1 },
  blend: 'Normal',
  masked: false,
  through: throughOf(state, state.fill),
});

/** What `q` saves and `Q` brings back. */
export interface State {
  readonly matrix: Matrix;
  readonly fill: Tool;
  readonly stroke: Tool;
  readonly lineWidth: number;
  /** 1: no ink in DeviceCMYK leaves what is there. */
  readonly overprintMode: number;
  readonly blend: string;
  readonly masked: boolean;
  /** What a group is painted through as a whole, beside what each thing in it is. */
  readonly through: Through;
  readonly text: TextState;
  readonly clip: Clip;
}

const tool: Tool = { brush: defaultBlack, overprints: false, alpha: 1 };

/** A tile or a mask is read wherever it stands. */
export const everywhere: Box = [-1e9, -1e9, 1e9, 1e9];

export const firstState = (box: Box, matrix: Matrix = identity): State => ({
  matrix,
  fill: tool,
  stroke: tool,
  lineWidth: 1,
  overprintMode: 0,
  blend: 'Normal',
  masked: false,
  through: { alpha: 1, multiplies: false, mixes: false, masked: false },
  text: { size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0, mode: 0 },
  clip: { box },
});

import type { Shape } from '../scene/scene.ts';
import type { Step } from '../type/ladder.ts';
import type { ShapedLine, TextRun, Typesetter } from '../type/shaped.ts';
import type { Cut, Rendering } from './drawing.ts';
import { cooperative, type StatusId, statusOf, type Wording } from './wording.ts';

/** The words of a badge after cleaning and typesetting, and the means to draw them. */
export interface BadgeText {
  readonly name: string;
  readonly trade?: string;
  readonly status: StatusId;
  readonly typesetter: Typesetter;
}

/** How a badge's text was made to fit. */
export interface Fit {
  /** The rung of the ladder the name stands on. */
  readonly name?: Step;
  readonly trade?: Step;
  readonly wording: Wording;
}

/** What every layout gives back: shapes before cropping, and how the words were made to fit. */
export interface LaidOut {
  readonly shapes: readonly Shape[];
  /** Size of the smallest words, in drawing units: it decides how small the badge may be used. */
  readonly smallest: number;
  readonly fit: Fit;
  /** The trade, where it has no room and is optional. */
  readonly leftOut?: string;
}

/** The endorsement as runs: the cooperative's name stands out by weight alone. */
export const endorsementRuns = (status: StatusId, wording: Wording): readonly TextRun[] => [
  { text: `${statusOf(status)[wording]} `, weight: 500 },
  { text: cooperative, weight: 700 },
];

/** How a layout is asked to draw; a wording left open takes the longest that fits. */
export interface BadgeStyle {
  readonly rendering: Rendering;
  readonly wording?: Wording;
  readonly cut?: Cut;
}

/** The wording asked for, or the longest form of the endorsement for which `fits` holds. */
export function pickEndorsement(
  { status, typesetter }: BadgeText,
  asked: Wording | undefined,
  fits: (line: ShapedLine) => boolean,
): { wording: Wording; line: ShapedLine } {
  const long = typesetter.shape(endorsementRuns(status, 'long'));
  if (asked !== 'short' && fits(long)) return { wording: 'long', line: long };
  return { wording: 'short', line: typesetter.shape(endorsementRuns(status, 'short')) };
}

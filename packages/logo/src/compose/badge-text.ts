import type { Shape } from '../scene/scene.ts';
import type { Step } from '../type/ladder.ts';
import type { ShapedLine, TextRun, Typesetter } from '../type/shaped.ts';
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
}

/** The endorsement as runs: the cooperative's name stands out by weight alone. */
export const endorsementRuns = (status: StatusId, wording: Wording): readonly TextRun[] => [
  { text: `${statusOf(status)[wording]} `, weight: 500 },
  { text: cooperative, weight: 700 },
];

/** The longest form of the endorsement for which `fits` holds, or the short one. */
export function pickEndorsement(
  { status, typesetter }: BadgeText,
  fits: (line: ShapedLine) => boolean,
): { wording: Wording; line: ShapedLine } {
  const long = typesetter.shape(endorsementRuns(status, 'long'));
  if (fits(long)) return { wording: 'long', line: long };
  return { wording: 'short', line: typesetter.shape(endorsementRuns(status, 'short')) };
}

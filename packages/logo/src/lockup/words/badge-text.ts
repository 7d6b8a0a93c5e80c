import type { Step } from '../../type/ladder.ts';
import type { ShapedLine, TextRun, Typesetter } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import { statusOf } from './endorsement.ts';

/** The words of a badge after cleaning and typesetting, and the means to draw them. */
export interface BadgeText {
  readonly name: string;
  readonly trade?: string;
  readonly status: string;
  readonly typesetter: Typesetter;
}

/** Which form of the endorsement a drawing carries; `full` names the brand's umbrella as well, where it has one. */
export type Wording = 'full' | 'long' | 'short';

/** How a badge's text was made to fit. */
export interface Fit {
  /** The rung of the ladder the name stands on. */
  readonly name?: Step;
  readonly trade?: Step;
  readonly wording: Wording;
}

/** The endorsement as runs: the organisation's name stands out by weight alone. */
export function endorsementRuns(brand: Brand, status: string, wording: Wording): readonly TextRun[] {
  const before = statusOf(brand, status)[wording === 'short' ? 'short' : 'long'];
  const runs: readonly TextRun[] = [
    { text: `${before} `, weight: 500 },
    { text: brand.name, weight: 700 },
  ];
  if (wording !== 'full' || !brand.umbrella) return runs;
  const { words, name } = brand.umbrella;
  return [...runs, { text: `, ${words} `, weight: 500 }, { text: name, weight: 700 }];
}

/** Longest first; nothing is asked for that the brand does not have. */
const wordings = ({ umbrella }: Brand, asked: Wording | undefined): readonly Wording[] => {
  const all: readonly Wording[] = umbrella ? ['full', 'long', 'short'] : ['long', 'short'];
  return asked ? all.slice(Math.max(0, all.indexOf(asked))) : all;
};

/** What is to be endorsed, and how. */
export interface EndorsementOrder {
  readonly brand: Brand;
  readonly text: Pick<BadgeText, 'status' | 'typesetter'>;
  readonly wording?: Wording | undefined;
}

/** The wording asked for, or the longest form of the endorsement for which `fits` holds. */
export function pickEndorsement(
  { brand, text: { status, typesetter }, wording: asked }: EndorsementOrder,
  fits: (line: ShapedLine) => boolean,
): { wording: Wording; line: ShapedLine } {
  const forms = wordings(brand, asked).map((wording) => ({
    wording,
    shape: () => typesetter.shape(endorsementRuns(brand, status, wording)),
  }));
  for (const { wording, shape } of forms.slice(0, -1)) {
    const line = shape();
    if (fits(line)) return { wording, line };
  }
  return { wording: 'short', line: typesetter.shape(endorsementRuns(brand, status, 'short')) };
}

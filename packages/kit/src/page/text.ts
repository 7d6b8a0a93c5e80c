import type { Ink, Tag } from '@coodyssee/logo/scene';
import {
  createLadder,
  type FitOptions,
  fitText,
  type Rung,
  type SetText,
  setParagraph,
  type TextRun,
  type Typesetter,
  typesetFrench,
  type Weight,
} from '@coodyssee/logo/type';
import { inPoints, pt } from './point.ts';

/** How words look, and what they are to somebody who hears the page. */
export interface TextStyle {
  readonly weight: Weight;
  /** Size in points, where nothing forces it smaller. */
  readonly size: number;
  /** Size in points no fitting goes under; default: `size`, no shrinking. */
  readonly least?: number;
  readonly ink: Ink;
  /** In em; 0 by default. */
  readonly tracking?: number;
  /** From baseline to baseline, in em. */
  readonly leading?: number;
  /** Base direction of text to read; default: that of its first letter. */
  readonly direction?: 'ltr' | 'rtl';
  /** Default `paragraph`. */
  readonly tag?: Tag;
}

/** The width in mm that words have, and the typesetter that knows their faces. */
export interface Measure {
  readonly typesetter: Typesetter;
  readonly width: number;
}

/** Words set in lines, not placed yet; measures in mm. */
export interface Words extends SetText {
  readonly text: string;
  readonly style: TextStyle;
}

const oneLine: readonly Rung[] = [
  { id: 'one-line', label: 'une ligne', lines: 1, tighten: 0, largest: 1, smallest: 1 },
  { id: 'one-line-tight', label: 'une ligne', lines: 1, tighten: 0.015, largest: 1, smallest: 0 },
];

const optional = ({ tracking, leading }: TextStyle) => ({
  ...(tracking !== undefined && { tracking }),
  ...(leading !== undefined && { leading }),
});

type Fitting = Measure & Pick<FitOptions, 'lines'> & Partial<FitOptions>;

function fitted(text: string, style: TextStyle, { width, typesetter, ...fit }: Fitting) {
  const set = typesetFrench(text).text;
  const minSize = pt(style.least ?? style.size);
  const options = { typesetter, maxWidth: width, size: pt(style.size), minSize, ...optional(style), ...fit };
  return { ...fitText({ text: set, weight: style.weight }, options), text: set, style };
}

/**
 * One line, which shrinks to `least` before it is refused.
 * @throws IdentityError `does-not-fit`
 */
export const setLine = (text: string, style: TextStyle, measure: Measure): Words =>
  fitted(text, style, { ...measure, lines: 1, ladder: oneLine });

/**
 * One line in more than one weight, which shrinks as `setLine` does; it takes no tracking.
 * @throws IdentityError `does-not-fit`
 */
export function setRuns(runs: readonly TextRun[], style: TextStyle, measure: Measure): Words {
  const text = runs.map((run) => run.text).join('');
  const line = measure.typesetter.shape(runs);
  const size = Math.min(pt(style.size), measure.width / line.advance);
  if (size < pt(style.least ?? style.size) * (1 - 1e-9))
    return setLine(text, { ...style, weight: 700 }, measure);
  const width = line.advance * size;
  return { lines: [{ line, size, tracking: 0, width, y: 0 }], width, text, style };
}

/** Lines of one list: all take the size of the one that needs the smallest. */
export function setAlike(texts: readonly string[], style: TextStyle, measure: Measure): readonly Words[] {
  const sizes = texts.map((text) => setLine(text, style, measure).lines[0]?.size ?? 0);
  const size = Math.min(style.size, ...sizes.map(inPoints));
  return texts.map((text) =>
    setLine(text, { ...style, size, least: Math.min(size, style.least ?? size) }, measure),
  );
}

/** The room of a title. */
export interface TitleMeasure extends Measure {
  /** Most lines; 2 by default. */
  readonly lines?: 2 | 3;
  /** The least share of its full size a title takes on one line before it is broken; 0.72 by default. */
  readonly oneLine?: number;
}

/** Share of its full size under which a title on two lines takes three, where it may. */
const smallOnTwo = 0.6;

/**
 * A name or a title: one line as long as it stays large, then two, then three where they are allowed.
 * @throws IdentityError `does-not-fit`
 */
export function setTitle(text: string, style: TextStyle, measure: TitleMeasure): Words {
  const { oneLine = 0.72, lines = 2 } = measure;
  const floor = (style.least ?? style.size) / style.size;
  const rungs = (least: number) =>
    createLadder({ oneLine: Math.max(oneLine, least), twoLines: 0.9, floor: least });
  const ladder: readonly Rung[] = [
    ...rungs(lines === 3 ? Math.max(floor, smallOnTwo) : floor),
    { id: 'three-lines', label: 'trois lignes', lines: 3, tighten: 0.02, largest: 0.8, smallest: 0 },
    ...rungs(floor),
  ];
  return fitted(text, style, { ...measure, lines, ladder });
}

/**
 * Text to read, at one size, in as few and as even lines as the width allows.
 * @throws IdentityError `does-not-fit` for a word wider than the room
 */
export function setBody(text: string, style: TextStyle, { width, typesetter }: Measure): Words {
  const set = typesetFrench(text).text;
  const { direction } = style;
  const options = {
    typesetter,
    maxWidth: width,
    size: pt(style.size),
    ...optional(style),
    ...(direction && { direction }),
  };
  return { ...setParagraph({ text: set, weight: style.weight }, options), text: set, style };
}

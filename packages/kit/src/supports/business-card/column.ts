import type { Ink, Piece } from '@coodyssee/logo/scene';
import { setAddress } from '../../page/address.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints, pt } from '../../page/point.ts';
import { type Measure, setBody, setLine, type TextStyle, type Words } from '../../page/text.ts';
import { contactLines } from '../contact-lines.ts';
import { firstFitting } from '../fits.ts';
import type { KitOrder } from '../support.ts';

/** White letters under 7 pt fill up with the ink round them: nothing on a ground is smaller. */
export const least = 7;

/** Words of a column, so many mm under the ones before. */
export interface Line {
  readonly words: Words;
  readonly step: number;
}

/** Under the top of the ground, the baseline of its first line; mm. */
const first = 6;
/** From a heading to what it heads, from line to line, and within one that is broken; mm. */
const steps = { heading: 4.6, line: 3.7, broken: 3.1 } as const;
/** Letters hang so much under their baseline, in mm at this size. */
const hang = 0.21 * pt(7.5);

const styles = (ink: Ink) =>
  ({
    heading: { weight: 700, size: 9.5, least, leading: 1.16, ink },
    line: { weight: 500, size: 7.5, least, leading: 1.24, ink },
  }) satisfies Record<string, TextStyle>;

interface Column extends Measure {
  readonly ink: Ink;
}

/** A heading, then lines of text; a long one takes as many lines as it needs. */
export function textLines(
  heading: string | undefined,
  texts: readonly string[],
  column: Column,
): readonly Line[] {
  const { heading: large, line } = styles(column.ink);
  const set = texts.map((text, i) => ({
    words: setText(text, line, column),
    step: i === 0 && heading ? steps.heading : steps.line,
  }));
  return heading ? [{ words: setText(heading, large, column), step: 0 }, ...set] : set;
}

/** On one line where it can be read so, else on several. */
const setText = (text: string, style: TextStyle & { least: number }, column: Column): Words =>
  firstFitting(
    () => setLine(text, style, column),
    () => setBody(text, style, column),
  ) ?? setBody(text, { ...style, size: style.least }, column);

/** The ways to reach a member, all of one size; a long address goes on in the next line. */
export function contactsIn({ member }: Pick<KitOrder, 'member'>, column: Column): readonly Line[] {
  const { line } = styles(column.ink);
  const texts = contactLines(member);
  const full = texts.map((text) => setAddress(text, line, column));
  const size = Math.min(line.size, ...full.flat().map(({ lines }) => inPoints(lines[0]?.size ?? 0)));
  return texts.flatMap((text) =>
    setAddress(text, { ...line, size }, column).map((words, i) => ({
      words,
      step: i === 0 ? steps.line : steps.broken,
    })),
  );
}

/** One column under another. */
export const joined = (upper: readonly Line[], [next, ...others]: readonly Line[]): readonly Line[] =>
  next ? [...upper, { ...next, step: upper.length === 1 ? steps.heading : steps.line }, ...others] : upper;

const depthOf = ({ lines }: Words): number => lines.at(-1)?.y ?? 0;

/** From the top of the ground to the last letter's foot, in mm. */
export const depth = ([top, ...under]: readonly Line[]): number =>
  top
    ? under.reduce((y, { words, step }) => y + step + depthOf(words), first + depthOf(top.words)) + hang
    : 0;

/** Hung from the ground's top, so that all cards begin at one height. */
export function placeColumn(
  lines: readonly Line[],
  { x, top }: { x: number; top: number },
): readonly Piece[] {
  let y = top + first;
  return lines.map(({ words, step }, i) => {
    const placed = placeText(words, { x, y: i === 0 ? y : y + step });
    y = placed.last;
    return placed.piece;
  });
}

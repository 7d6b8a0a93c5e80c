import { IdentityError } from '@coodyssee/logo';
import type { Ink, Piece } from '@coodyssee/logo/scene';
import { measure, outlineLine } from '@coodyssee/logo/type';
import type { Box } from '@coodyssee/logo/vector';
import { frenchNumber } from '../words/french-number.ts';
import { inPoints } from './point.ts';
import type { Words } from './text.ts';

/** Where words stand, in mm from the page's top left corner. */
export interface At {
  readonly x: number;
  /** Height of the first baseline, or of the one `anchor` names. */
  readonly y: number;
  /** What `x` is of the lines: default their left edge. */
  readonly align?: 'left' | 'centre' | 'right';
  /**
   * `first` and `last` are baselines, `caps` the top of the first line's capitals, `foot` what the last line's
   * letters reach down to. Default `first`.
   */
  readonly anchor?: 'first' | 'last' | 'caps' | 'foot';
}

/** Words on a page, and where they end. */
export interface PlacedText {
  readonly piece: Piece;
  /** Height of the first and the last baseline, in mm. */
  readonly first: number;
  readonly last: number;
  /** How far down its letters reach, in mm. */
  readonly foot: number;
}

/** Figtree's capitals and descenders, in em. */
const capHeight = 0.7;
const descent = 0.21;
/** From the first line's capitals to the last baseline, in mm. */
export const blockHeight = ({ lines }: Words): number =>
  (lines.at(-1)?.y ?? 0) + capHeight * (lines[0]?.size ?? 0);

/** Points under which white letters fill up with the ink round them. */
const leastReversed = 7;

/**
 * Puts words down by their ink, not by their side bearings: lines of different sizes share one optical edge.
 *
 * @throws IdentityError `too-small` for reversed words under 7 pt
 */
export function placeText(words: Words, { x, y, align = 'left', anchor = 'first' }: At): PlacedText {
  const { lines, style, text } = words;
  const size = lines[0]?.size ?? 0;
  refuseFaint(style.ink, inPoints(size), text);
  const [last] = lines.slice(-1);
  const depth = last?.y ?? 0;
  const ink = last && measure(last.line, last).ink;
  const hang = Math.max(descent * size, ink ? ink.y + ink.height : 0);
  const first = firstBaseline(y, anchor, { size, depth, hang });
  const path = lines.flatMap((line) => {
    const ink = measure(line.line, line).ink ?? nothing;
    const left = { left: x - ink.x, centre: x - ink.x - ink.width / 2, right: x - ink.x - ink.width }[align];
    return outlineLine(line.line, { ...line, x: left, y: first + line.y });
  });
  const piece: Piece = {
    tag: style.tag ?? 'paragraph',
    text: lines.map(({ line }) => line.text).join('\n'),
    size: inPoints(size),
    marks: [{ path, rule: 'nonzero', ink: style.ink }],
  };
  return { piece, first, last: first + depth, foot: first + depth + hang };
}

interface Block {
  readonly size: number;
  /** From the first baseline to the last, and from the last to its lowest ink. */
  readonly depth: number;
  readonly hang: number;
}

function firstBaseline(y: number, anchor: NonNullable<At['anchor']>, { size, depth, hang }: Block): number {
  return {
    first: y,
    last: y - depth,
    caps: y + capHeight * size,
    foot: y - depth - hang,
  }[anchor];
}

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

const isPaper = ({ cmyk }: Ink): boolean => cmyk.every((part) => part === 0);

function refuseFaint(ink: Ink, points: number, text: string): void {
  if (!isPaper(ink) || points >= leastReversed - 1e-6) return;
  throw new IdentityError(
    'too-small',
    {
      what: `«\u00A0${text}\u00A0» serait en blanc et trop petit (${frenchNumber(points, 1)}\u00A0pt).`,
      why: `Sous ${leastReversed}\u00A0pt, l’encre du fond bouche les lettres blanches.`,
      fix: 'Raccourcissez ce texte, ou mettez-le en noir sur un fond clair.',
    },
    { reason: 'faint', text, points, least: leastReversed },
  );
}

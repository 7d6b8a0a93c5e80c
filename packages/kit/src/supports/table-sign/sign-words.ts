import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { pt } from '../../page/point.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { type Measure, setAlike, setLine, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { firstFitting } from '../fits.ts';

const { inks } = brand;

const first = {
  weight: 700,
  size: 96,
  least: 22,
  leading: 1.04,
  tracking: -0.01,
  ink: inks.ink,
} as const satisfies TextStyle;
const second: TextStyle = { weight: 500, size: 20, least: 10, leading: 1.15, ink: inks.inkText };
/** Height of capitals, in parts of a size. */
const capital = 0.7;

interface Room extends Measure {
  readonly height: number;
}

/** Less than the whole width where it stays large there, so that it does not close the sign like a lid. */
const share = 0.82;
/** Seen from across a room. */
const large = 60;

/** Who sits there, as large as the room is. */
export const setFirst = (text: string, room: Room): Words =>
  setInBox(
    text,
    { ...first, least: large },
    { ...room, width: share * room.width, height: room.height / capital, lines: 1 },
  ) ??
  setInBox(text, first, { ...room, height: room.height / capital, lines: 1 }) ??
  setInBox(text, first, { ...room, height: room.height + 0.3 * pt(first.least), lines: 2 }) ??
  setTitle(text, { ...first, size: 22, least: 12 }, { ...room, lines: 3 });

/** An activity and its trade on one line, else one under the other; neither is broken while it can be read. */
export const setUnder = (said: readonly string[], measure: Measure): readonly Words[] =>
  said.length === 0
    ? []
    : (firstFitting(
        () => [setLine(said.join(' · '), { ...second, least: 0.7 * second.size }, measure)],
        () => setAlike(said, second, measure),
      ) ?? [setTitle(said.join(' · '), second, { ...measure, oneLine: 0.6 })]);

/** From one of these lines to the next, in parts of their size. */
const lineStep = 1.2;
const stepOf = ([words]: readonly Words[]): number => lineStep * (words?.lines[0]?.size ?? 0);
/** From the first capitals to the last baseline. */
export const heightOf = (lines: readonly Words[]): number =>
  lines[0] ? blockHeight(lines.at(-1) as Words) + (lines.length - 1) * stepOf(lines) : 0;

/** Lines in the middle of a page, the last one on this height. */
export const placeUnder = (
  lines: readonly Words[],
  { x, foot }: { x: number; foot: number },
): readonly Piece[] =>
  lines.map((words, i, { length }) => {
    const y = foot - (length - 1 - i) * stepOf(lines);
    return placeText(words, { x, y, align: 'centre', anchor: 'last' }).piece;
  });

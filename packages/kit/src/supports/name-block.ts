import type { Ink } from '@coodyssee/logo/scene';
import { blockHeight, type PlacedText, placeText } from '../page/place-text.ts';
import { inPoints } from '../page/point.ts';
import { setInBox } from '../page/set-in-box.ts';
import { setLine, setTitle, type TextStyle } from '../page/text.ts';
import { tradeLines } from './contact-lines.ts';
import { firstFitting } from './fits.ts';
import type { KitOrder } from './support.ts';

/** Sizes of type in units of the page, where nothing forces them smaller, and where they end. */
interface Sizes {
  readonly size: number;
  readonly least: number;
  readonly lines: 2 | 3;
}

/** Where a member's name and trade stand, in units of the page. */
export interface NameSpot {
  readonly x: number;
  /** Top of the name's capitals. */
  readonly y: number;
  readonly width: number;
  /** From there to the last baseline, at most. */
  readonly height: number;
  readonly ink: Ink;
  readonly name: Sizes;
  readonly trade: Sizes;
  /** From the lowest letter of the name to the capitals under it. */
  readonly air: number;
}

/** Of its full size, what a name takes so that the trade has room under it. */
const shares = [1, 0.86, 0.74, 0.64, 0.54] as const;

/**
 * The name and under it what they do, and where. A name gives way to its trade, down to half of its size, then
 * the town to both; a trade that finds no room even then is read elsewhere.
 *
 * @throws IdentityError `does-not-fit` for a name that has no room at all
 */
export function nameBlock(order: KitOrder, spot: NameSpot): readonly PlacedText[] {
  const attempts = tradeLines(order.member).flatMap((text) =>
    shares.map((share) => () => {
      const name = nameAt(order, spot, share);
      const y = name.foot + spot.air;
      const under = tradeUnder(order, { ...spot, text, y, bottom: spot.y + spot.height });
      return under && [name, under];
    }),
  );
  return firstFitting(...attempts) ?? [nameAt(order, spot, 1)];
}

function nameAt(
  { member, typesetter }: KitOrder,
  { x, y, width, ink, name }: NameSpot,
  share: number,
): PlacedText {
  const size = Math.max(name.size * share, name.least);
  const style: TextStyle = {
    weight: 700,
    size: inPoints(size),
    least: inPoints(name.least),
    leading: 1.06,
    ink,
    tag: 'heading-1',
  };
  return placeText(setTitle(member.name, style, { typesetter, width, lines: name.lines }), {
    x,
    y,
    anchor: 'caps',
  });
}

/** Of its full size, what a trade takes so as to stay on one line. */
const oneLine = 0.75;

interface TradeSpot extends NameSpot {
  readonly text: string;
  readonly bottom: number;
}

function tradeUnder({ typesetter }: KitOrder, { text, x, y, width, bottom, ink, trade }: TradeSpot) {
  const style: TextStyle = {
    weight: 500,
    size: inPoints(trade.size),
    least: inPoints(trade.least),
    leading: 1.25,
    ink,
  };
  // what a box holds is measured to the foot of its last line
  const height = bottom - y + 0.3 * trade.least;
  const line = { ...style, least: Math.max(inPoints(trade.least), oneLine * style.size) };
  const words =
    firstFitting(() => setLine(text, line, { typesetter, width })) ??
    setInBox(text, style, { typesetter, width, height, lines: trade.lines });
  if (!words || blockHeight(words) > height) return undefined;
  return placeText(words, { x, y, anchor: 'caps' });
}

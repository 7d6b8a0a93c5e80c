import { IdentityError } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { movePiece } from '../../page/move-piece.ts';
import { placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { firstFitting } from '../fits.ts';
import type { KitOrder } from '../support.ts';

const { inks } = brand;

const name: TextStyle = {
  weight: 700,
  size: 16,
  least: 10.5,
  leading: 1.1,
  ink: inks.inkText,
  tag: 'heading-1',
};
/** Dark on paper, it is read a little smaller than on a ground. */
const longName: TextStyle = { ...name, size: 10.5, least: 6 };
const trade: TextStyle = { weight: 500, size: 8, least: 6.5, leading: 1.2, ink: inks.inkText };
/** From the name's last baseline to the capitals of the trade, in mm. */
const gap = 2.3;
/** From the lowest ink of the name to the same, at least. */
const hangingAir = 0.9;

/** The sky beside the disc, in mm: its left and top edge, how wide it is, and the height its last words stand on. */
interface Sky {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly foot: number;
}

/** Large on one line or two, what they do under it; a long name takes what lines it needs, or finds no room. */
export function cardName(
  { member, typesetter }: KitOrder,
  { x, top, width, foot }: Sky,
  text: string | undefined,
): readonly Piece[] | undefined {
  const measure = { typesetter, width };
  const said = text === undefined ? undefined : firstFitting(() => setTitle(text, trade, measure));
  if (text !== undefined && !said) return undefined;
  const under = said && placeText(said, { x, y: foot, anchor: 'foot' });
  const last = under ? under.first - capHeight(said) - gap : foot;
  const words =
    firstFitting(() => setTitle(member.name, name, measure)) ??
    setInBox(member.name, longName, { ...measure, height: last - top, lines: 5 });
  if (!words) return undefined;
  if (!under) return [placeText(words, { x, y: foot, anchor: 'foot' }).piece];
  const placed = placeText(words, { x, y: last, anchor: 'last' });
  // letters that hang deeper than Latin ones do
  const lift = Math.max(0, placed.foot - placed.last + hangingAir - gap);
  return [movePiece(placed.piece, 0, -lift), under.piece];
}

const capHeight = ({ lines }: Words): number => 0.7 * (lines[0]?.size ?? 0);

/** A name whose longest word is wider than the card. */
export const nameTooLong = (member: string): IdentityError =>
  new IdentityError(
    'does-not-fit',
    {
      what: `«\u00a0${member}\u00a0» ne tient pas sur une carte de visite.`,
      why: 'Sous 6\u00a0pt, un nom ne se lit plus.',
      fix: 'Donnez un nom plus court, ou coupez le mot le plus long par un trait d’union.',
    },
    { reason: 'card', member },
  );

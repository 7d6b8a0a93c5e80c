import { endorsementText, type Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { movePiece } from '../../page/move-piece.ts';
import { blockHeight, type PlacedText, placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setLine, type TextStyle } from '../../page/text.ts';
import { setEndorsement } from '../endorsement.ts';
import { firstFitting } from '../fits.ts';
import { type LeadingLogo, leadingLogo, placeLeadingLogo } from '../leading-logo.ts';
import { nameBlock } from '../name-block.ts';
import { discHeight, discReach, peopleHeight, peopleReach, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import type { NetworkSize } from './sizes.ts';

const { inks } = brand;

/** A picture for a network, and what the person must be told. */
export interface NetworkPicture {
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
}

/** Type of a cover, in parts of the height of its sky that is safe. */
const type = {
  name: { size: 0.37, least: 0.085 },
  trade: { size: 0.155, least: 0.085 },
  air: 0.06,
  height: 0.78,
  column: 0.2,
  /** The line of snow, which is no sky. */
  snow: 0.16,
} as const;
/** Height of what stands on the ground, in parts of the same: the three people, or the disc beside a logo. */
const people = { open: 0.98, quiet: 0.62 } as const;
/** Of the line in the ground, in parts of the height of the ground that is safe. */
const line = { size: 0.48, named: 0.36, least: 0.24 } as const;
const hang = 0.22;

/**
 * An open sky, the people to the right and the member's words to the left of them; the endorsement in the member's
 * ground. A member's own logo stands on white instead, and the cooperative's disc is small beside it.
 * One unit of the page is one pixel.
 */
export function cover(order: KitOrder, size: NetworkSize): NetworkPicture {
  const { width, height } = size;
  const own = leadingLogo(order);
  const { pieces, notices, ink } = own ? underLogo(order, size, own) : underSky(order, size);
  const said = endorsementText(brand, statusOf(order), 'long');
  const title = `${order.member.name}, ${said}`;
  const line = endorsement(order, size, { ink, ...(own && { title }) });
  return { notices, sheet: { width, height, bleed: 0, title, pieces: [...pieces, line] } };
}

/** What stands over the line in the ground, and the ink of that line. */
interface Standing {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
  readonly ink: Ink;
}

const skyOf = ({ safe, ground }: NetworkSize): number => ground - safe.top;

function underSky(order: KitOrder, size: NetworkSize): Standing {
  const { width, height, safe, ground } = size;
  const unit = (people.open * skyOf(size)) / peopleHeight;
  const axis = safe.right - peopleReach * unit;
  const page = scenery(order, { sky: 'open', width, height, bleed: 0, ground, unit, axis });
  const room = axis - peopleReach * unit - type.column * skyOf(size) - safe.left;
  return { pieces: [page.piece, ...words(order, size, room)], notices: page.notices, ink: page.onMember };
}

function underLogo(order: KitOrder, size: NetworkSize, own: LeadingLogo): Standing {
  const { width, height, safe, ground } = size;
  const sky = skyOf(size);
  const most = (people.quiet * sky) / discHeight;
  const room = safe.right - safe.left - 2 * discReach * most - type.column * sky;
  const logo = placeLeadingLogo(own, [{ x: safe.left, y: safe.top, width: room, height: sky * 0.8 }], most);
  const axis = safe.right - discReach * logo.unit;
  const page = scenery(order, { sky: 'quiet', width, height, bleed: 0, ground, unit: logo.unit, axis });
  return {
    pieces: [fill(inks.paper, rectanglePath(0, 0, width, ground)), page.piece, logo.piece],
    notices: [...page.notices, ...own.notices],
    ink: page.onMember,
  };
}

const statusOf = ({ member }: KitOrder): string => member.status ?? brand.statuses[0].id;

const text = (size: number, weight: 500 | 700, ink: Ink): TextStyle => ({
  weight,
  size: inPoints(size),
  ink,
});

/** Name and trade as one block, on the middle of the sky over the line of snow. */
function words(order: KitOrder, size: NetworkSize, width: number): readonly Piece[] {
  const sky = skyOf(size);
  const sizes = (part: { size: number; least: number }, lines: 2 | 3) =>
    ({ size: part.size * sky, least: part.least * sky, lines }) as const;
  const block = nameBlock(order, {
    x: size.safe.left,
    y: 0,
    width,
    height: type.height * sky,
    ink: inks.paper,
    name: sizes(type.name, 3),
    trade: sizes(type.trade, 2),
    air: type.air * sky,
  });
  return centred(block, { top: size.safe.top, bottom: size.ground - type.snow * sky });
}

/** Lines as they were placed from 0, moved to the middle between two heights. */
function centred(
  lines: readonly PlacedText[],
  { top, bottom }: { top: number; bottom: number },
): readonly Piece[] {
  const dy = (top + bottom - (lines.at(-1)?.last ?? 0)) / 2;
  return lines.map(({ piece }) => movePiece(piece, 0, dy));
}

/** In the middle of the ground: what the member is to the cooperative; with their name, where only their logo is over it. */
function endorsement(
  order: KitOrder,
  { height: foot, safe, ground }: NetworkSize,
  { title, ink }: { readonly title?: string; readonly ink: Ink },
): Piece {
  const room = safe.bottom - ground;
  const width = safe.right - safe.left;
  const size = line.size * room;
  const style = (least: number) => ({ ...text(size, 500, ink), least: inPoints(least * room) });
  // a long name under the logo that says it would make the line too small
  const named =
    title && firstFitting(() => setLine(title, style(line.named), { typesetter: order.typesetter, width }));
  const words = named || setEndorsement(order, style(line.least), { width });
  // its letters hang under the line, and stay where nothing covers them
  const lowest = safe.bottom - hang * (words.lines[0]?.size ?? 0);
  const y = Math.min((ground + foot + blockHeight(words)) / 2, lowest);
  return placeText(words, { x: safe.left, y }).piece;
}

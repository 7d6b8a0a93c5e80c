import { type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { movePiece, turnPiece } from '../../page/move-piece.ts';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { setLine, type TextStyle } from '../../page/text.ts';
import { shownWebsite } from '../../record/website.ts';
import { tradeLine } from '../contact-lines.ts';
import { setEndorsement } from '../endorsement.ts';
import { placeOwnLogo } from '../own-logo.ts';
import { discHeight, type Scenery, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { heightOf, placeUnder, setFirst, setUnder } from './sign-words.ts';

const { inks } = brand;

/** A4 folded in three: two faces that lean on one another, and a foot to glue. */
const page = { width: 210, height: 297, face: 99 } as const;
const margin = 10;
const inner = page.width - 2 * margin;
/** The ground of a face: it keeps from the fold and from what an office printer leaves white. */
const slab = { top: 67, foot: 91 } as const;
/** Millimetres of one unit of the disc that stands on it. */
const unit = 0.36;
/** Where the words over the disc stand. */
const sky = { top: 12, foot: slab.top - discHeight * unit - 5 } as const;

const ground: TextStyle = { weight: 500, size: 12.5, least: 8, leading: 1.15, ink: inks.paper };

/** A sign that stands on a table and reads the same from both sides: who sits there, seen from across the room. */
export function tableSign(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const land = groundOf(order);
  const words = [...facePieces(order), ...groundPieces(order, land.onMember)];
  // the front stands under the first fold; the back is the front, turned about it
  const front = [land.piece, ...words].map((piece) => movePiece(piece, 0, page.face));
  const back = front.map(
    (piece): Piece => ({
      ...turnPiece(piece, [page.width / 2, page.face]),
      tag: 'artifact',
      text: '',
    }),
  );
  return {
    notices: land.notices,
    sheet: {
      width: page.width,
      height: page.height,
      bleed: 0,
      title: `Chevalet de table, ${order.member.name}`,
      pieces: [...back, ...front, ...folds(order)],
    },
  };
}

/** The disc in the middle of the member's ground. */
function groundOf(order: KitOrder): Scenery {
  const where = { ground: slab.top, foot: slab.foot, unit, axis: inner / 2 };
  const land = scenery(order, { sky: 'quiet', width: inner, height: page.face, bleed: 0, ...where });
  return { ...land, piece: movePiece(land.piece, margin, 0) };
}

const middle = { x: page.width / 2, align: 'centre' } as const;

/** The person as large as the sky has room for, and under them their activity; without a person the activity and its trade. */
function facePieces(order: KitOrder): readonly Piece[] {
  const { member, typesetter, ownLogo } = order;
  const { name, trade } = prepareMember(brand, member);
  const { person } = member;
  const measure = { typesetter, width: inner };
  const logo = person ? ownLogo : undefined;
  const said = person ? [name, trade ?? member.town] : [tradeLine(member)];
  const under = logo
    ? []
    : setUnder(
        said.filter((text) => text !== undefined),
        measure,
      );
  const taken = logo ? logoHeight : heightOf(under);
  const height = sky.foot - sky.top - (taken && taken + between);
  const title = setFirst(person ?? name, { ...measure, height });
  const top = sky.top + (height - blockHeight(title)) / 2;
  const heading = placeText(title, { ...middle, y: top, anchor: 'caps' }).piece;
  if (!logo) return [heading, ...placeUnder(under, { x: middle.x, foot: sky.foot })];
  const room = { x: margin, y: sky.foot - logoHeight, width: inner, height: logoHeight, across: 0.5 };
  return [heading, placeOwnLogo(order, logo, room)];
}

/** Between the first words and what stands under them, and how high a logo is; mm. */
const between = 6;
const logoHeight = 12;
/** Whose they are, and one way to reach them. */
function groundPieces(order: KitOrder, ink: Ink): readonly Piece[] {
  const { member, typesetter } = order;
  const { phone, email, website } = member;
  const reach = (website && shownWebsite(website)) ?? email ?? phone;
  const measure = { typesetter, width: inner - 2 * margin };
  const lines = [
    setEndorsement(order, { ...ground, ink }, measure),
    ...(reach ? [setLine(reach, { ...ground, weight: 700, ink }, measure)] : []),
  ];
  const step = 7;
  const centre = (slab.top + slab.foot) / 2 + 1.4;
  return lines.map(
    (words, i, { length }) =>
      placeText(words, { ...middle, y: centre + (i - (length - 1) / 2) * step }).piece,
  );
}

/** Short ticks at both ends of every fold, where the paper is turned away. */
function folds({ typesetter }: KitOrder): readonly Piece[] {
  const tick = { length: 7, line: 0.25 } as const;
  const told: TextStyle = { weight: 500, size: 9, ink: inks.inkText };
  const foot = placeText(setLine('patte à coller sous le chevalet', told, { typesetter, width: 100 }), {
    x: page.width / 2,
    y: page.height - 12,
    align: 'centre',
  });
  const ticks = [page.face, 2 * page.face].flatMap((y) => [
    fill(inks.black, rectanglePath(0, y - tick.line / 2, tick.length, tick.line)),
    fill(inks.black, rectanglePath(page.width - tick.length, y - tick.line / 2, tick.length, tick.line)),
  ]);
  return [...ticks, foot.piece];
}

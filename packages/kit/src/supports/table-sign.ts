import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../page/figure.ts';
import { movePiece, turnPiece } from '../page/move-piece.ts';
import { placeText } from '../page/place-text.ts';
import { setAlike, setLine, type TextStyle } from '../page/text.ts';
import { shownWebsite } from '../record/website.ts';
import { placeMasthead, widestBand, wordsFrom } from './masthead.ts';
import type { KitOrder } from './support.ts';

const { inks } = brand;

/** A4 folded in three: two faces that lean on one another, and a foot to glue. */
const page = { width: 210, height: 297, face: 99 } as const;
const margin = 16;
const ground = 68;
const contact: TextStyle = { weight: 500, size: 18, least: 9, ink: inks.inkText };

/** A sign that stands on a table and reads the same from both sides. */
export function tableSign(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const unit = (page.width - 2 * margin) / widestBand;
  const x = margin + wordsFrom * unit;
  const words = page.width - margin - x;
  const spot = { x: margin, ground, unit, words, right: page.width - margin };
  const masthead = placeMasthead(order, spot);
  // the front stands under the first fold; the back is the front, turned about it
  const front = [...masthead.pieces, ...contactPieces(order, { x, width: words })].map((piece) =>
    movePiece(piece, 0, page.face),
  );
  const back = front.map(
    (piece): Piece => ({
      ...turnPiece(piece, [page.width / 2, page.face]),
      tag: 'artifact',
      text: '',
    }),
  );
  return {
    notices: masthead.notices,
    sheet: {
      width: page.width,
      height: page.height,
      bleed: 0,
      title: `Chevalet de table, ${order.member.name}`,
      pieces: [...back, ...front, ...folds(order)],
    },
  };
}

function contactPieces(
  { member, typesetter }: KitOrder,
  { x, width }: { x: number; width: number },
): readonly Piece[] {
  const { person, phone, email, website } = member;
  const reach = (website && shownWebsite(website)) ?? email ?? phone;
  const texts = [person, reach].filter((text) => text !== undefined);
  const lines = setAlike(texts, contact, { typesetter, width });
  return lines.map((words, i) => placeText(words, { x, y: ground + 10 + i * 8.4, anchor: 'first' }).piece);
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

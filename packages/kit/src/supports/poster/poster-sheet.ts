import type { Notice } from '@coodyssee/logo';
import type { Sheet } from '@coodyssee/logo/scene';
import { placeMasthead, widestBand, wordsFrom } from '../masthead.ts';
import { scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { type Layout, type PosterFormat, type PosterText, room } from './poster-format.ts';
import { factPieces, legalPiece, titlePieces } from './poster-words.ts';

/** A poster or a flyer: the title in the sky, the people on the ground line, the facts under it. */
export function posterSheet(
  order: KitOrder,
  format: PosterFormat,
  text: PosterText = {},
): { sheet: Sheet; notices: readonly Notice[] } {
  const layout: Layout = { order, format, mm: (a3) => a3 * format.scale };
  const masthead = mastheadOf(layout);
  const { width } = format;
  const people = scenery(order, {
    width,
    sky: layout.mm(room.ground),
    line: layout.mm(room.line),
    unit: layout.mm(room.unit),
    margin: layout.mm(room.margin),
  });
  return {
    notices: [...masthead.notices, ...people.notices],
    sheet: {
      width: format.width,
      height: format.height,
      bleed: order.settings.print.bleed,
      title: [format.label, text.title, order.member.name].filter(Boolean).join(', '),
      pieces: [
        people.piece,
        ...titlePieces(layout, text),
        ...factPieces(layout, text),
        ...masthead.pieces,
        ...(text.legal ? [legalPiece(layout, text.legal)] : []),
      ],
    },
  };
}

/** The badge at the foot, without a second ground line across the page. */
function mastheadOf({ order, format, mm }: Layout) {
  const unit = (format.width - 2 * mm(room.margin)) / widestBand / 1.3;
  const x = mm(room.margin);
  const words = 300 * unit;
  return placeMasthead(order, {
    x,
    ground: mm(room.masthead),
    unit,
    words,
    right: x + (wordsFrom + 300) * unit,
  });
}

import { type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { type Measure, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { tradeLine } from '../contact-lines.ts';
import { setEndorsement } from '../endorsement.ts';
import { logoBox, placeOwnLogo } from '../own-logo.ts';
import { peopleHeight, peopleReach, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { contactPieces } from './contacts.ts';
import { inner, levels, page } from './format.ts';

const { inks } = brand;

const nameStyle: TextStyle = {
  weight: 700,
  size: 560,
  least: 110,
  tracking: -0.015,
  leading: 1.06,
  ink: inks.paper,
  tag: 'heading-1',
};
const tradeStyle: TextStyle = {
  weight: 500,
  size: 150,
  least: 84,
  leading: 1.16,
  ink: inks.paper,
  tag: 'heading-2',
};
const endorsementStyle: TextStyle = { weight: 500, size: 104, least: 70, ink: inks.paper };

/**
 * A roll-up banner at its true size, seen across a hall: who it is at the height of the eyes, how to reach them at that of
 * a hand, then the people from margin to margin on the member's ground, and nothing to read where tables and legs hide it.
 */
export function kakemono(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { bleed } = order.settings.print;
  const { width, height, ground } = page;
  const reach = contactPieces(order);
  const lowest = reach.length > 0 ? levels.contacts.foot : levels.trade;
  const unit = Math.min(mostUnit, (ground - lowest - air) / peopleHeight);
  const land = scenery(order, { sky: 'open', width, height, bleed, ground, unit, axis: width / 2 });
  return {
    notices: land.notices,
    sheet: {
      width,
      height,
      bleed,
      title: `Kakémono ${order.member.name}`,
      pieces: [
        land.piece,
        ...(order.ownLogo ? logoPieces(order, order.ownLogo) : namePieces(order)),
        ...reach,
      ],
    },
  };
}

/** Between the words and the tallest head, and the unit whose outermost feet stand on the margins, in mm. */
const air = 34;
const mostUnit = inner / (2 * peopleReach);

/** With whom, then the name as large as the height of the eyes has room for, and what they do. */
function namePieces(order: KitOrder): readonly Piece[] {
  const { member, typesetter } = order;
  const { name } = prepareMember(brand, member);
  const trade = tradeLine(member);
  const measure = { typesetter, width: inner };
  const mark = endorsementPiece(order, inks.paper);
  const title = placeText(nameWords(name, measure), { x: page.margin, y: levels.name.top, anchor: 'caps' });
  if (!trade) return [mark, title.piece];
  const y = Math.max(title.foot, levels.name.top + leastName) + 34;
  const what = placeText(tradeWords(trade, tradeStyle, measure), { x: page.margin, y, anchor: 'caps' });
  return [mark, title.piece, what.piece];
}

/** However small a name is set, what follows stands no higher than under one line. */
const leastName = 60;

const nameWords = (text: string, measure: Measure): Words => {
  const height = levels.name.foot - levels.name.top;
  return (
    setInBox(text, nameStyle, { ...measure, height, lines: 3 }) ??
    setInBox(text, { ...nameStyle, least: 60 }, { ...measure, height, lines: 5 }) ??
    setTitle(text, { ...nameStyle, size: 110, least: 30 }, { ...measure, lines: 3 })
  );
};

const tradeWords = (text: string, style: TextStyle, measure: Measure): Words =>
  setInBox(text, style, { ...measure, height: 116, lines: 2 }) ??
  setInBox(text, { ...style, least: 40 }, { ...measure, height: 116, lines: 4 }) ??
  setTitle(text, { ...style, size: 60, least: 24 }, { ...measure, lines: 3 });

/** The member's own logo leads, on snow as wide as the page; under it what they do, both in the middle of its height. */
function logoPieces(order: KitOrder, logo: NonNullable<KitOrder['ownLogo']>): readonly Piece[] {
  const { member, typesetter, settings } = order;
  const { bleed } = settings.print;
  const snow = rectanglePath(-bleed, -bleed, page.width + 2 * bleed, levels.snow + bleed);
  const trade = tradeLine(member);
  const style = { ...tradeStyle, size: 120, ink: inks.inkText };
  const said = trade && tradeWords(trade, style, { typesetter, width: inner });
  const under = said ? underLogo + blockHeight(said) : 0;
  const room = {
    x: page.margin,
    y: levels.logo.top,
    width: inner,
    height: levels.snow - levels.logo.top - levels.logo.foot - under,
  };
  const fitted = logoBox(logo, { ...room, area: mostLogo });
  const y = levels.logo.top + (room.height - fitted.height) / 2;
  const at = { x: page.margin, y: y + fitted.height + underLogo, anchor: 'caps' } as const;
  return [
    fill(inks.paper, snow),
    endorsementPiece(order, inks.inkText),
    placeOwnLogo(order, logo, { ...fitted, y }),
    ...(said ? [placeText(said, at).piece] : []),
  ];
}

/** Between a logo and what stands under it, and the most surface a logo takes, in mm. */
const underLogo = 52;
const mostLogo = 140_000;

/** What the member is to the cooperative, over everything else: a ground at knee height carries no words. */
const endorsementPiece = (order: KitOrder, ink: Ink): Piece =>
  placeText(setEndorsement(order, { ...endorsementStyle, ink }, { width: inner }), {
    x: page.margin,
    y: levels.endorsement,
    anchor: 'caps',
  }).piece;

import { endorsementText, type Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setBody, setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { paint } from '../artwork.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { memberColour } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { post } from './sizes.ts';
import { feetPath, gapPart, memberSymbol, symbolRise } from './symbol-figure.ts';

const { inks } = brand;

const { width, safe } = post;
const ground = 590;
const disc = { x: safe.left, width: 470 } as const;

/** A square to publish: the symbol on the member's ground, and the name and where to find them in it. */
export function squarePost(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { member } = order;
  const { scene, inks: table, notices } = paint(memberSymbol, member.colour);
  const ink = memberColour(member, 'text');
  const base = ground - gapPart * disc.width;
  const standing = { ...table, 'front-body': ink };
  return {
    notices,
    sheet: {
      width,
      height: width,
      bleed: 0,
      title: `${member.name}, avec ${brand.name}`,
      pieces: [
        fill(inks.tint, rectanglePath(0, 0, width, width)),
        fill(ink, rectanglePath(0, ground, width, width - ground)),
        decorate(scene, standing, { x: disc.x, y: base - symbolRise * disc.width, width: disc.width }),
        fill(ink, feetPath({ x: disc.x, base, width: disc.width })),
        endorsement(order),
        ...words(order),
      ],
    },
  };
}

/** Beside the disc, on its base: what the member is to the cooperative. */
function endorsement({ member, typesetter }: KitOrder): Piece {
  const x = disc.x + disc.width + 40;
  const text = endorsementText(brand, member.status ?? brand.statuses[0].id, 'long');
  const style = { weight: 600, size: inPoints(46), ink: inks.ink, leading: 1.25 } as const;
  const set = setBody(text, style, { typesetter, width: safe.right - x });
  return placeText(set, { x, y: ground - gapPart * disc.width, anchor: 'last' }).piece;
}

const white = (size: number, weight: 500 | 700, least = size): TextStyle => ({
  weight,
  size: inPoints(size),
  least: inPoints(least),
  ink: inks.paper,
});

/** The name and the trade from the ground's top, where to find them at its foot. */
function words(order: KitOrder): readonly Piece[] {
  const { member, typesetter } = order;
  const measure = { typesetter, width: safe.right - safe.left };
  const x = safe.left;
  const style: TextStyle = { ...white(104, 700, 44), tag: 'heading-1' };
  const name = placeText(setTitle(member.name, style, { ...measure, lines: 3 }), {
    x,
    y: ground + 80,
    anchor: 'caps',
  });
  const reach = contactsOf(member).find(({ kind }) => kind === 'website') ?? contactsOf(member)[0];
  const link = reach && placeText(setLine(reach.text, white(44, 500, 22), measure), { x, y: safe.bottom });
  const air = 24;
  const y = name.foot + air;
  const height = safe.bottom - y - (link ? 44 + air : 0);
  const said = tradeLine(member);
  // a trade that finds no room under a very long name is read on the page this leads to
  const trade =
    said && setInBox(said, { ...white(44, 500, 26), leading: 1.25 }, { ...measure, height, lines: 4 });
  return [name, ...(trade ? [placeText(trade, { x, y, anchor: 'caps' })] : []), ...(link ? [link] : [])].map(
    ({ piece }) => piece,
  );
}

import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setLine, type TextStyle } from '../../page/text.ts';
import { contactsOf } from '../contact-lines.ts';
import { setEndorsement } from '../endorsement.ts';
import { leadingLogo, placeLeadingLogo } from '../leading-logo.ts';
import { nameBlock } from '../name-block.ts';
import { discReach, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import type { NetworkPicture } from './cover.ts';
import { post } from './sizes.ts';

const { inks } = brand;
const { width, safe, ground } = post;

/** The people in the middle of an open sky. */
const open = { sky: 'open', unit: 9.4, axis: width / 2 } as const;
/** Beside a member's own logo the disc is small, to the right; a wide logo stands over it, another one beside it. */
const mostDisc = 2.9;
const logos = [
  { x: safe.left, y: 120, width: 760, height: 230 },
  { x: safe.left, y: 100, width: 560, height: 400 },
] as const;

/** A square to publish: the people on the member's ground, and in it the name and where to find them. */
export function squarePost(order: KitOrder): NetworkPicture {
  const own = leadingLogo(order);
  const logo = own && placeLeadingLogo(own, logos, mostDisc);
  const sky = logo
    ? ({ sky: 'quiet', unit: logo.unit, axis: safe.right - discReach * logo.unit } as const)
    : open;
  const page = scenery(order, { ...sky, width, height: width, bleed: 0, ground });
  const white = fill(inks.paper, rectanglePath(0, 0, width, ground));
  return {
    notices: [...page.notices, ...(own?.notices ?? [])],
    sheet: {
      width,
      height: width,
      bleed: 0,
      title: `${order.member.name}, avec ${brand.name}`,
      pieces: [white, page.piece, ...(logo ? [logo.piece] : []), ...words(order, page.onMember)],
    },
  };
}

/** Heights in the ground, from its top and from the safe foot of the page. */
const rhythm = { name: 64, air: 12, line: 54, foot: 72 } as const;

/** The name and the trade from the ground's top; at its foot where to find them, and the cooperative. */
function words(order: KitOrder, ink: Ink): readonly Piece[] {
  const { member, typesetter } = order;
  const measure = { typesetter, width: safe.right - safe.left };
  const x = safe.left;
  const style = (size: number, weight: 500 | 700, least = size): TextStyle => ({
    weight,
    size: inPoints(size),
    least: inPoints(least),
    ink,
  });
  const [contact] = [...contactsOf(member)].sort(
    (a, b) => Number(b.kind === 'website') - Number(a.kind === 'website'),
  );
  const lines = [
    ...(contact ? [setLine(contact.text, style(34, 700, 22), measure)] : []),
    setEndorsement(order, style(34, 500, 22), measure),
  ];
  const foot = lines.map((line, at, { length }) =>
    placeText(line, { x, y: safe.bottom - (length - 1 - at) * rhythm.line }),
  );
  const y = ground + rhythm.name;
  const block = nameBlock(order, {
    ...{ x, y, ...measure, ink },
    height: (foot[0]?.first ?? safe.bottom) - rhythm.foot - y,
    name: { size: 96, least: 40, lines: 2 },
    trade: { size: 42, least: 34, lines: 2 },
    air: rhythm.air,
  });
  return [...block, ...foot].map(({ piece }) => piece);
}

import { IdentityError } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Ink, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { movePiece } from '../page/move-piece.ts';
import { blockHeight, placeText } from '../page/place-text.ts';
import { inPoints } from '../page/point.ts';
import { setInBox } from '../page/set-in-box.ts';
import { setLine, type TextStyle } from '../page/text.ts';
import { paintLogo } from '../supports/artwork.ts';
import { peopleHeight, peopleReach, scenery } from '../supports/scenery.ts';
import { fr } from '../words/fr.ts';
import type { SiteOrder } from './site-order.ts';
import type { SharedPage } from './site-words.ts';

/** A picture that networks show beside a link, in pixels: the people in their sky, the words in the ground. */
export interface ShareFormat {
  readonly id: 'wide' | 'square';
  readonly width: number;
  readonly height: number;
  /** Top of the ground. */
  readonly ground: number;
  /** Room that no word and no person leaves: applications round the corners and crop a little. */
  readonly margin: number;
  /** Where the people stand, in parts of the width between the margins, and how tall they are in parts of the sky. */
  readonly people: { readonly at: number; readonly tall: number };
  readonly title: { readonly size: number; readonly least: number; readonly lines: number };
  /** Type of the lines at the foot, the least they shrink to, and from one to the next. */
  readonly foot: { readonly size: number; readonly least: number; readonly leading: number };
  /** Width of the wordmark in the sky. */
  readonly wordmark: number;
}

export const shareFormats: readonly ShareFormat[] = [
  {
    id: 'wide',
    width: 1200,
    height: 630,
    ground: 262,
    margin: 64,
    people: { at: 1, tall: 0.82 },
    title: { size: 92, least: 44, lines: 4 },
    foot: { size: 32, least: 20, leading: 44 },
    wordmark: 330,
  },
  {
    id: 'square',
    width: 1200,
    height: 1200,
    ground: 560,
    margin: 88,
    people: { at: 0.5, tall: 0.74 },
    title: { size: 124, least: 56, lines: 5 },
    foot: { size: 42, least: 26, leading: 58 },
    wordmark: 0,
  },
];

/** From the lowest line of the title to the capitals of the foot, in parts of the foot's type. */
const air = 1.5;
const capHeight = 0.7;

/** One page's picture in one format. One unit of the sheet is one pixel. */
export function sharePicture(order: SiteOrder, page: SharedPage, format: ShareFormat): Sheet {
  const { width, height, ground, margin, people } = format;
  const unit = (people.tall * ground) / peopleHeight;
  const reach = peopleReach * unit;
  const axis = margin + reach + people.at * (width - 2 * (margin + reach));
  const member = { colour: order.member?.colour };
  const land = scenery({ member }, { sky: 'open', width, height, bleed: 0, ground, unit, axis });
  const title = `${page.title}, ${order.member?.name ?? brand.name}`;
  const pieces = [
    land.piece,
    ...signature(order, format),
    ...words(order, { page, format, ink: land.onMember }),
  ];
  return { width, height, bleed: 0, title, pieces };
}

/** The cooperative signs its own pages in its sky; a member's say at their foot what ties them to it. */
function signature({ member }: SiteOrder, { ground, margin, wordmark }: ShareFormat): readonly Piece[] {
  if (member || wordmark === 0) return [];
  const { scene, inks } = paintLogo('wordmark', 'white');
  const high = (wordmark * scene.height) / scene.width;
  return [placeScene(scene, inks, { x: margin, y: (ground - high) / 2, width: wordmark })];
}

interface Words {
  readonly page: SharedPage;
  readonly format: ShareFormat;
  readonly ink: Ink;
}

const style = (weight: 500 | 700, size: number, least: number, ink: Ink): TextStyle => ({
  weight,
  size: inPoints(size),
  least: inPoints(least),
  ink,
});

/** The foot stands on the margin, and the title on the middle of what is left over it. */
function words({ typesetter }: SiteOrder, { page, format, ink }: Words): readonly Piece[] {
  const { width, height, ground, margin, title, foot } = format;
  const measure = { typesetter, width: width - 2 * margin };
  const lines = page.foot.map((text, at) => {
    const weight = at === 0 && page.foot.length > 1 ? 700 : 500;
    const y = height - margin - (page.foot.length - 1 - at) * foot.leading;
    return placeText(setLine(text, style(weight, foot.size, foot.least, ink), measure), { x: margin, y });
  });
  const top = ground + margin * 0.75;
  const under = lines[0] ? lines[0].first - (capHeight + air) * foot.size : height - margin;
  const set = setInBox(
    page.title,
    { ...style(700, title.size, title.least, ink), leading: 1.12, tag: 'heading-1' },
    {
      ...measure,
      height: under - top + 0.3 * title.least,
      lines: title.lines,
    },
  );
  if (!set) throw tooLong(page.title);
  const placed = placeText(set, { x: margin, y: 0, anchor: 'caps' });
  return [
    movePiece(placed.piece, 0, top + Math.max(0, under - top - blockHeight(set)) / 2),
    ...lines.map(({ piece }) => piece),
  ];
}

const tooLong = (title: string): IdentityError =>
  new IdentityError(
    'does-not-fit',
    {
      what: fr`Le titre « ${title} » ne tient pas sur l’image de partage.`,
      why: 'Plus petit, il ne se lirait pas sur un téléphone.',
      fix: 'Donnez à l’image un titre plus court que celui de la page.',
    },
    { reason: 'page-title', text: title },
  );

import { endorsementText, type Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { qrCode } from '../../page/qr-code.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { type Measure, setAlike, setBody, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { shortLegalLine } from '../../record/legal-line.ts';
import { websiteLink } from '../../record/website.ts';
import { fr } from '../../words/fr.ts';
import { paint, paintLogo } from '../artwork.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { memberColour } from '../member-colour.ts';
import { feetPath, gapPart, memberSymbol, symbolRise } from '../social/symbol-figure.ts';
import type { KitOrder } from '../support.ts';

const { inks } = brand;

/** A4, in mm: the sky, the member's ground, and a foot of paper for the cooperative. */
const page = { width: 210, height: 297, margin: 20, ground: 140, foot: 253 } as const;
const disc = { x: page.margin, width: 114 } as const;
const code = { width: 36, plate: 0 } as const;
const words = page.width - 2 * page.margin;

/** A page to pin up or hand out: who the member is, where to find them, and the cooperative they belong to. */
export function memberSheet(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { member, settings } = order;
  const { bleed } = settings.print;
  const { scene, inks: table, notices } = paint(memberSymbol, member.colour);
  const ink = memberColour(member, 'text');
  const base = page.ground - gapPart * disc.width;
  const whole = page.width + 2 * bleed;
  const pieces: readonly Piece[] = [
    fill(inks.tint, rectanglePath(-bleed, -bleed, whole, page.ground + bleed)),
    fill(ink, rectanglePath(-bleed, page.ground, whole, page.foot - page.ground)),
    decorate(
      scene,
      { ...table, 'front-body': ink },
      { x: disc.x, y: base - symbolRise * disc.width, width: disc.width },
    ),
    fill(ink, feetPath({ x: disc.x, base, width: disc.width })),
    ...presentation(order),
    endorsement(order, base),
    ...foot(order),
  ];
  const title = fr`Fiche de ${member.name}`;
  return { notices, sheet: { width: page.width, height: page.height, bleed, title, pieces } };
}

const white = (size: number, weight: 500 | 600 | 700, least = size): TextStyle => ({
  weight,
  size,
  least,
  ink: inks.paper,
});

/** Name and trade from the top of the ground, contacts from its foot. */
function presentation({ member, typesetter }: KitOrder): readonly Piece[] {
  const measure = { typesetter, width: words };
  const name = placeText(
    setTitle(member.name, { ...white(46, 700, 24), tag: 'heading-1' }, { ...measure, lines: 3 }),
    { x: page.margin, y: page.ground + 15, anchor: 'caps' },
  );
  const trade = tradeLine(member);
  const under = trade
    ? [
        placeText(tradeWords(trade, measure), {
          x: page.margin,
          y: name.foot + 5,
          anchor: 'caps',
        }),
      ]
    : [];
  return [name, ...under, ...contacts({ member, typesetter })].map((placed) =>
    'piece' in placed ? placed.piece : placed,
  );
}

/** A trade that is a sentence is read in three lines, larger than two would be. */
const tradeWords = (text: string, measure: Measure): Words =>
  (text.length > 60 && setInBox(text, white(18, 500, 13), { ...measure, height: 30, lines: 3 })) ||
  setTitle(text, white(20, 500, 12), measure);

function contacts({ member, typesetter }: Pick<KitOrder, 'member' | 'typesetter'>): readonly Piece[] {
  const bottom = page.foot - 13;
  const site = member.website;
  const right = page.width - page.margin - code.width;
  const measure = { typesetter, width: site ? right - page.margin - 8 : words };
  const lines = [...(member.person ? [member.person] : []), ...contactsOf(member).map(({ text }) => text)];
  const set = setAlike(lines, white(14, 600, 8), measure);
  const placed = set.map((line, at) =>
    placeText(line, { x: page.margin, y: bottom - (set.length - 1 - at) * 7, anchor: 'last' }),
  );
  if (!site) return placed.map(({ piece }) => piece);
  const spot = { x: right, y: bottom - code.width + 1, width: code.width };
  return [
    ...placed.map(({ piece }) => piece),
    qrCode(websiteLink(site), { ...spot, alternative: 'Code QR du site' }),
  ];
}

/** Beside the disc, on its base. */
function endorsement({ member, typesetter }: KitOrder, base: number): Piece {
  const x = disc.x + disc.width + 7;
  const style: TextStyle = { weight: 600, size: 17, ink: inks.ink, leading: 1.25 };
  const text = endorsementText(brand, member.status ?? brand.statuses[0].id, 'long');
  return placeText(setBody(text, style, { typesetter, width: page.width - page.margin - x }), {
    x,
    y: base,
    anchor: 'last',
  }).piece;
}

/** On paper: whose activity this is, by its logo and in words. */
function foot({ settings, typesetter }: KitOrder): readonly Piece[] {
  const logo = paintLogo('horizontal');
  const width = 50;
  const height = (width * logo.scene.height) / logo.scene.width;
  const middle = (page.foot + page.height) / 2;
  const x = page.margin + width + 14;
  const measure = { typesetter, width: page.width - page.margin - x };
  const text: TextStyle = { weight: 500, size: 10, ink: inks.inkText };
  const said = setBody(brand.about ?? brand.name, text, measure);
  const legal = setBody(shortLegalLine(settings), { ...text, size: 7.5 }, measure);
  const deep = (words: Words) => (words.lines.at(-1)?.y ?? 0) + 0.7 * (words.lines[0]?.size ?? 0);
  const air = 3.4;
  const top = middle - (deep(said) + air + deep(legal)) / 2;
  return [
    placeScene(logo.scene, logo.inks, { x: page.margin, y: middle - height / 2, width }),
    placeText(said, { x, y: top, anchor: 'caps' }).piece,
    placeText(legal, { x, y: top + deep(said) + air, anchor: 'caps' }).piece,
  ];
}

import { endorsementText, type Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Ink, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { movePiece } from '../../page/move-piece.ts';
import { type PlacedText, placeText } from '../../page/place-text.ts';
import { pt } from '../../page/point.ts';
import { qrCode } from '../../page/qr-code.ts';
import { setAlike, setBody, type TextStyle, type Words } from '../../page/text.ts';
import { shortLegalLine } from '../../record/legal-line.ts';
import { websiteLink } from '../../record/website.ts';
import { fr } from '../../words/fr.ts';
import { paintLogo } from '../artwork.ts';
import { contactsOf } from '../contact-lines.ts';
import { leadingLogo, placeLeadingLogo } from '../leading-logo.ts';
import { nameBlock } from '../name-block.ts';
import { discReach, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';

const { inks } = brand;

/** A4, in mm: the sky, the member's ground, and a foot of paper for the cooperative. */
const page = { width: 210, height: 297, margin: 20, ground: 134, foot: 258 } as const;
/** The people in the middle of an open sky. */
const open = { sky: 'open', unit: 2.05, axis: page.width / 2 } as const;
/** Beside a member's own logo the disc is small, to the right; a wide logo stands over it, another one beside it. */
const mostDisc = 0.66;
const logos = [
  { x: page.margin, y: 30, width: 146, height: 48 },
  { x: page.margin, y: 26, width: 104, height: 84 },
] as const;
const code = 36;
const words = page.width - 2 * page.margin;

/** A page to pin up or hand out: who the member is, where to find them, and the cooperative they belong to. */
export function memberSheet(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { member, settings } = order;
  const { bleed } = settings.print;
  const own = leadingLogo(order);
  const { width, height, ground, foot } = page;
  const logo = own && placeLeadingLogo(own, logos, mostDisc);
  const sky = logo
    ? ({ sky: 'quiet', unit: logo.unit, axis: width - page.margin - discReach * logo.unit } as const)
    : open;
  const scene = scenery(order, { ...sky, width, height, bleed, ground, foot });
  const pieces: readonly Piece[] = [
    scene.piece,
    ...(logo ? [logo.piece] : []),
    ...presentation(order, scene.onMember),
    ...cooperative(order),
  ];
  const title = fr`Fiche de ${member.name}`;
  return {
    notices: [...scene.notices, ...(own?.notices ?? [])],
    sheet: { width, height, bleed, title, pieces },
  };
}

/** Name and trade from the top of the ground, contacts from its foot. */
function presentation(order: KitOrder, ink: Ink): readonly Piece[] {
  const reached = contacts(order, ink);
  const block = nameBlock(order, {
    x: page.margin,
    y: page.ground + list.top,
    width: words,
    height: list.room,
    ink,
    name: { size: pt(48), least: pt(24), lines: 3 },
    trade: { size: pt(20), least: pt(14), lines: 3 },
    air: 4.5,
  });
  return [...block.map(({ piece }) => piece), ...reached];
}

/** In the ground: to the name, its room with the trade; from a contact to the next, from the last one to the end. */
const list = { top: 17, room: 60, step: 7.6, foot: 16 } as const;

function contacts({ member, typesetter }: KitOrder, ink: Ink): readonly Piece[] {
  const bottom = page.foot - list.foot;
  const site = member.website;
  const right = page.width - page.margin - code;
  const measure = { typesetter, width: site ? right - page.margin - 8 : words };
  const lines = [...(member.person ? [member.person] : []), ...contactsOf(member).map(({ text }) => text)];
  const set = setAlike(lines, { weight: 600, size: 15, least: 8, ink }, measure);
  const placed = set.map((line, at) =>
    placeText(line, { x: page.margin, y: bottom - (set.length - 1 - at) * list.step, anchor: 'last' }),
  );
  if (!site) return placed.map(({ piece }) => piece);
  const spot = { x: right, y: bottom - code, width: code };
  return [
    ...placed.map(({ piece }) => piece),
    qrCode(websiteLink(site), { ...spot, alternative: 'Code QR du site' }),
  ];
}

/** On paper: what the member is to the cooperative, by its logo and in words. */
function cooperative({ member, settings, typesetter }: KitOrder): readonly Piece[] {
  const logo = paintLogo('horizontal');
  const width = 46;
  const height = (width * logo.scene.height) / logo.scene.width;
  const middle = (page.foot + page.height) / 2;
  const x = page.margin + width + 12;
  const measure = { typesetter, width: page.width - page.margin - x };
  const text: TextStyle = { weight: 500, size: 9, ink: inks.inkText, leading: 1.35 };
  const said = endorsementText(brand, member.status ?? brand.statuses[0].id, 'long');
  const blocks: readonly Words[] = [
    setBody(
      said.charAt(0).toLocaleUpperCase('fr') + said.slice(1),
      { ...text, weight: 700, size: 11 },
      measure,
    ),
    setBody(brand.about ?? brand.name, text, measure),
    setBody(shortLegalLine(settings), { ...text, size: 7.5 }, measure),
  ];
  return [
    placeScene(logo.scene, logo.inks, { x: page.margin, y: middle - height / 2, width }),
    ...onMiddle(blocks, { x, middle }),
  ];
}

/** Blocks of small text under one another, as one block on a height. */
function onMiddle(blocks: readonly Words[], { x, middle }: { x: number; middle: number }): readonly Piece[] {
  const air = pt(8);
  const placed = blocks.reduce<readonly PlacedText[]>((above, block) => {
    const y = above.length > 0 ? (above.at(-1)?.last ?? 0) + air : 0;
    return above.concat(placeText(block, { x, y, anchor: 'caps' }));
  }, []);
  const dy = middle - (placed.at(-1)?.last ?? 0) / 2;
  return placed.map(({ piece }) => movePiece(piece, 0, dy));
}

import {
  endorsementText,
  type Notice,
  type Piece,
  placeScene,
  prepareMember,
  type Sheet,
} from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { type PlacedText, placeText } from '../page/place-text.ts';
import { leastQrWidth, qrCode } from '../page/qr-code.ts';
import { setAlike, setBody, setTitle, type TextStyle } from '../page/text.ts';
import { shownWebsite, websiteLink } from '../record/website.ts';
import { paintLogo } from './artwork.ts';
import { contactLines } from './contact-lines.ts';
import { scenery } from './scenery.ts';
import type { KitOrder } from './support.ts';

/** A roll-up banner at its true size, in mm: its last decimetres are near the floor, or in the cassette. */
const page = { width: 850, height: 2000, margin: 80, ground: 1420, line: 14 } as const;
/** Nothing to read lower than this over the foot. */
const foot = 190;
const inner = page.width - 2 * page.margin;
/** Millimetres of one unit of the people. */
const unit = 7;

const name: TextStyle = {
  weight: 700,
  size: 400,
  least: 96,
  tracking: -0.01,
  ink: inks.blanc,
  tag: 'heading-1',
};
const endorsement: TextStyle = { weight: 600, size: 92, ink: inks.blanc };
const trade: TextStyle = { weight: 700, size: 132, least: 74, ink: inks.ardoise, tag: 'heading-2' };
const contact: TextStyle = { weight: 500, size: 96, least: 44, ink: inks['ardoise-texte'] };

/** A banner seen across a hall: the name under an orange sky, the people on their ground, how to reach them. */
export function kakemono(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { member, settings } = order;
  const { bleed } = settings.print;
  const people = scenery(order, { ...page, sky: page.ground, unit });
  const logo = paintLogo('horizontal', 'reversed');
  return {
    notices: people.notices,
    sheet: {
      width: page.width,
      height: page.height,
      bleed,
      title: `Kakémono ${member.name}`,
      pieces: [
        people.piece,
        placeScene(logo.scene, logo.inks, { x: page.margin, y: page.margin, width: 330 }),
        ...titlePieces(order),
        ...footPieces(order),
      ],
    },
  };
}

function titlePieces({ member, typesetter }: KitOrder): readonly Piece[] {
  const { name: text, status } = prepareMember(member);
  const measure = { typesetter, width: inner };
  const title = placeText(setTitle(text, name, { ...measure, lines: 3, oneLine: 0.8 }), {
    x: page.margin,
    y: 310,
    anchor: 'caps',
  });
  const under = setBody(capital(endorsementText(status, 'long')), endorsement, measure);
  return [title.piece, placeText(under, { x: page.margin, y: title.foot + 26, anchor: 'caps' }).piece];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Trade and contacts on white, between the ground and what is too low to be read. */
function footPieces(order: KitOrder): readonly Piece[] {
  const { member, typesetter } = order;
  const code = codePiece(order);
  const width = inner - (code ? 190 : 0);
  const bottom = page.height - foot;
  const lines = setAlike(contactLines(member), contact, { typesetter, width });
  const leading = 46;
  const placed = lines.map(
    (words, i): PlacedText =>
      placeText(words, { x: page.margin, y: bottom - (lines.length - 1 - i) * leading, anchor: 'foot' }),
  );
  const said = prepareMember(member).trade;
  const top = page.ground + page.line + 62;
  const what =
    said &&
    placeText(setTitle(said, trade, { typesetter, width: inner, lines: 3 }), {
      x: page.margin,
      y: top,
      anchor: 'caps',
    });
  return [...(what ? [what.piece] : []), ...placed.map(({ piece }) => piece), ...(code ? [code] : [])];
}

function codePiece({ member }: KitOrder): Piece | null {
  if (!member.website) return null;
  const text = websiteLink(member.website);
  const width = Math.max(170, leastQrWidth(text));
  const [x, y] = [page.width - page.margin - width + 12, page.height - foot - width + 12];
  const alternative = `Code QR\u00A0: ${shownWebsite(member.website)}`;
  return qrCode(text, { x, y, width, ink: inks.noir, ground: inks.blanc, alternative });
}

import { endorsementText, type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../page/place-text.ts';
import { inPoints } from '../page/point.ts';
import { leastQrWidth, qrCode } from '../page/qr-code.ts';
import { setInBox } from '../page/set-in-box.ts';
import {
  type Measure,
  setAlike,
  setBody,
  setLine,
  setTitle,
  type TextStyle,
  type Words,
} from '../page/text.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { shownWebsite, websiteLink } from '../record/website.ts';
import { paintLogo } from './artwork.ts';
import { contactsOf } from './contact-lines.ts';
import { scenery } from './scenery.ts';
import type { KitOrder } from './support.ts';

const { inks } = brand;

/** A roll-up banner at its true size, in mm: its last decimetres are near the floor, or in the cassette. */
const page = { width: 850, height: 2000, margin: 80, ground: 1420, line: 14 } as const;
/** Nothing to read lower than this over the foot. */
const foot = 190;
const inner = page.width - 2 * page.margin;
/** Millimetres of one unit of the people. */
const unit = 7;

const white = { ink: inks.paper, leading: 1.14 } as const;
const name: TextStyle = { ...white, weight: 700, size: 560, least: 96, tracking: -0.01, tag: 'heading-1' };
const trade: TextStyle = { ...white, weight: 700, size: 170, least: 74, tag: 'heading-2' };
const endorsement: TextStyle = { ...white, weight: 500, size: 96 };
const phone: TextStyle = { weight: 700, size: 170, ink: inks.ink };
const beside: TextStyle = { weight: 600, size: 96, least: 44, ink: inks.inkText };
const address: TextStyle = { weight: 500, size: 110, least: 44, ink: inks.inkText };
/** A name of three lines that would be smaller takes five. */
const smallName = 200;

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

/** At the height of the eyes: who it is, what they do, and whose they are. */
function titlePieces({ member, typesetter }: KitOrder): readonly Piece[] {
  const { name: text, trade: said, status } = prepareMember(brand, member);
  const measure = { typesetter, width: inner };
  const title = placeText(nameWords(text, measure), { x: page.margin, y: 262, anchor: 'caps' });
  const what =
    said && placeText(tradeWords(said, measure), { x: page.margin, y: title.foot + 34, anchor: 'caps' });
  const under = setBody(capital(endorsementText(brand, status, 'long')), endorsement, measure);
  const y = (what || title).foot + (what ? 28 : 34);
  const belongs = placeText(under, { x: page.margin, y, anchor: 'caps' });
  return [title.piece, ...(what ? [what.piece] : []), belongs.piece];
}

function nameWords(text: string, measure: Measure): Words {
  const words = setTitle(text, name, { ...measure, lines: 3, oneLine: 0.58 });
  if (inPoints(words.lines[0]?.size ?? 0) >= smallName) return words;
  return setInBox(text, name, { ...measure, height: 350, lines: 5 }) ?? words;
}

/** A trade that a title cannot hold is a sentence, which is read in five lines. */
const tradeWords = (text: string, measure: Measure): Words =>
  (text.length > 60 && setInBox(text, { ...trade, leading: 1.22 }, { ...measure, height: 240, lines: 5 })) ||
  setTitle(text, trade, { ...measure, lines: 3 });

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** How to reach them, on white: the number first and large, and nothing where it is too low to be read. */
function footPieces(order: KitOrder): readonly Piece[] {
  const { member, typesetter } = order;
  const code = codePiece(order);
  const contacts = contactsOf(member);
  const numbers = contacts.filter(({ kind }) => kind === 'phone').map(({ text }) => text);
  const addresses = contacts.filter(({ kind }) => kind !== 'phone').map(({ text }) => text);
  const people = [member.person, member.town].filter((text) => text !== undefined);
  const narrow = { typesetter, width: inner - (code ? codeWidth(member) : 0) };
  const who = setAlike(people, beside, narrow).map((words, i, { length }) =>
    placeText(words, { x: page.margin, y: band.foot - (length - 1 - i) * 46, anchor: 'last' }),
  );
  const where = setAlike(addresses, address, { typesetter, width: inner }).map((words, i, { length }) => {
    const y = band.addresses - (length - 1 - i) * 1.4 * (words.lines[0]?.size ?? 0);
    return placeText(words, { x: page.margin, y, anchor: 'foot' });
  });
  const call = numbers.map((text) =>
    placeText(setLine(text, { ...phone, least: 96 }, narrow), {
      x: page.margin,
      y: band.top,
      anchor: 'caps',
    }),
  );
  return [...[...call, ...who, ...where].map(({ piece }) => piece), ...(code ? [code] : [])];
}

/** Under the ground: what stands beside the code, from its top to its foot, and how far down the addresses reach. */
const band = { top: 1494, foot: 1666, addresses: page.height - foot } as const;
/** Side of the code in mm, quiet zone included. */
const codeSide = 216;

const codeWidth = ({ website = '' }: MemberRecord): number =>
  Math.max(codeSide, leastQrWidth(websiteLink(website)));

function codePiece({ member }: KitOrder): Piece | null {
  if (!member.website) return null;
  const text = websiteLink(member.website);
  const width = codeWidth(member);
  // the quiet zone reaches into the margin, so that the modules stand on the edge the words have
  const quiet = 20;
  const [x, y] = [page.width - page.margin - width + quiet, band.top - quiet];
  const alternative = `Code QR\u00A0: ${shownWebsite(member.website)}`;
  return qrCode(text, { x, y, width, alternative });
}

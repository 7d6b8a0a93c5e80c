import type { Notice } from '@coodyssee/logo';
import type { OwnLogo, Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import type { Words } from '../../page/text.ts';
import { tradeLines } from '../contact-lines.ts';
import { setEndorsement } from '../endorsement.ts';
import { tryToDraw } from '../fits.ts';
import { memberColours } from '../member-colour.ts';
import { logoBox, placeOwnLogo } from '../own-logo.ts';
import { discHeight, discReach, scenery, snow } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { cardName, nameTooLong } from './card-name.ts';
import { contactsIn, depth, joined, type Line, least, placeColumn, textLines } from './column.ts';
import { card, groundLine, marginOf, side } from './format.ts';

/** The side of a card that a person looks at first. */
type Front = Sheet & { readonly notices: readonly Notice[] };

/** The member's own logo leads where there is one; else their name beside the disc. */
export const cardFront = (order: KitOrder): Front =>
  order.ownLogo ? logoFront(order, order.ownLogo) : nameFront(order);

/** The ground rises over its usual height where its words need more room. */
const groundFor = (order: KitOrder, ...columns: readonly (readonly Line[])[]): number =>
  Math.min(groundLine, card.height - marginOf(order) - Math.max(...columns.map(depth)));

/** Millimetres of a unit of the disc beside a name, and beside one that needs more room. */
const discs = [0.29, 0.2] as const;
/** From the disc to the words beside it. */
const gutter = 4.5;

const nameFront = (order: KitOrder): Front => {
  for (const said of [...tradeLines(order.member), undefined])
    for (const unit of discs) {
      const front = tryNameFront(order, { unit, said });
      if (front) return front;
    }
  throw nameTooLong(order.member.name);
};

interface NameTry {
  /** Millimetres of a unit of the disc. */
  readonly unit: number;
  /** What is said under the name. */
  readonly said: string | undefined;
}

function tryNameFront(order: KitOrder, { unit, said }: NameTry): Front | undefined {
  const margin = marginOf(order);
  const axis = margin + discReach * unit;
  const x = axis + discReach * unit + gutter;
  const width = card.width - margin - x;
  const column = { typesetter: order.typesetter, width, ink: memberColours(order.member).words };
  const words = joined(textLines(order.member.person, [], column), contactsIn(order, column));
  const ground = groundFor(order, words);
  const name = cardName(order, { x, width, top: margin, foot: ground - snow * unit - 1.4 }, said);
  if (!name) return undefined;
  const { piece, notices } = scenery(order, { ...quiet(order), ground, unit, axis });
  const { piece: endorsement } = placeText(endorsementWords(order), {
    x: margin,
    y: card.height - margin,
    anchor: 'foot',
  });
  const pieces = [piece, ...name, ...placeColumn(words, { x, top: ground }), endorsement];
  return { ...titled(order), pieces, notices };
}

/** The logo's room, in mm and mm²; the disc beside it is smaller by the rule. */
const logoRoom = { width: 54, area: 520 } as const;
/** A logo has at least so many times the surface of the disc beside it. */
const lead = 1.6;
const smallDisc = 0.17;
/** Widths of the column under the logo, the usual first: the first that needs the fewest lines is taken. */
const lefts = [40, 34, 28, 48] as const;
const between = 4;

function logoFront(order: KitOrder, logo: OwnLogo): Front {
  const margin = marginOf(order);
  const { left, who, reach } = logoColumns(order);
  const ground = groundFor(order, who, reach);
  const room = { x: margin, y: margin, ...logoRoom, height: ground - 2 * margin - 1 };
  const { width, height } = logoBox(logo, room);
  const unit = Math.min(smallDisc, Math.sqrt((width * height) / lead / (2 * discReach * discHeight)));
  const axis = card.width - margin - discReach * unit;
  const { piece, notices } = scenery(order, { ...quiet(order), ground, unit, axis });
  const pieces = [
    piece,
    placeOwnLogo(order, logo, room),
    ...placeColumn(who, { x: margin, top: ground }),
    ...placeColumn(reach, { x: margin + left + between, top: ground }),
  ];
  return { ...titled(order), pieces, notices };
}

/** Two columns of a card with a logo. */
interface LogoColumns {
  readonly left: number;
  readonly who: readonly Line[];
  readonly reach: readonly Line[];
}

function logoColumns(order: KitOrder): LogoColumns {
  const tried = lefts.flatMap((left) => tryToDraw(() => columnsOf(order, left)).drawn ?? []);
  const [best] = tried.toSorted((a, b) => deepest(a) - deepest(b));
  if (!best) throw nameTooLong(order.member.name);
  return best;
}

const deepest = ({ who, reach }: LogoColumns): number => Math.max(depth(who), depth(reach));

/** Who it is and with whom; and how to reach them. */
function columnsOf(order: KitOrder, left: number): LogoColumns {
  const { name, trade, person } = order.member;
  const column = { typesetter: order.typesetter, ink: memberColours(order.member).words };
  const activity = [name, trade].filter(Boolean).join(' · ');
  const [heading, lines] = person ? [person, [activity]] : [name, trade ? [trade] : []];
  const right = card.width - 2 * marginOf(order) - left - between;
  return {
    left,
    who: [
      ...textLines(heading, lines, { ...column, width: left }),
      { words: endorsementWords(order), step: 5.4 },
    ],
    reach: contactsIn(order, { ...column, width: right }),
  };
}

const quiet = ({ settings }: KitOrder) => ({ sky: 'quiet', ...card, bleed: settings.print.bleed }) as const;

const titled = (order: KitOrder) => side(order, `Carte de visite ${order.member.name}, recto`);

/** With whom, in the member's ground. */
function endorsementWords(order: KitOrder): Words {
  const style = { weight: 500, size: least, ink: memberColours(order.member).words } as const;
  return setEndorsement(order, style, { width: card.width, wording: 'short' });
}

import { prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece } from '@coodyssee/logo/scene';
import { setAddress } from '../../page/address.ts';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { pt } from '../../page/point.ts';
import { leastQrWidth, qrCode } from '../../page/qr-code.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { type Measure, setBody, setLine, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { shownWebsite, websiteLink } from '../../record/website.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { setEndorsement } from '../endorsement.ts';
import { firstFitting } from '../fits.ts';
import { type Layout, measureOf, room, styled } from './poster-format.ts';

const { inks } = brand;

const name: TextStyle = { weight: 700, size: 52, least: 26, tracking: -0.01, leading: 1.08, ink: inks.paper };
const trade: TextStyle = { weight: 500, size: 21, least: 11, leading: 1.25, ink: inks.paper };
const small: TextStyle = { weight: 500, size: 16, least: 14, leading: 1.35, ink: inks.paper };
/** To be noted from two metres: a number large, an address as large as the column holds it. */
const number: TextStyle = { weight: 700, size: 26, least: 18, ink: inks.paper };
const address: TextStyle = { weight: 700, size: 20, least: 15, ink: inks.paper };
const body: TextStyle = { weight: 500, size: 20, leading: 1.36, ink: inks.paper };

/** Where the words of the ground stand, in mm. */
export interface Ground {
  readonly top: number;
  /** The last baseline. */
  readonly foot: number;
  readonly ink: Ink;
}

/** Whose poster it is: name and trade, and at the foot whose they are. */
export function memberPieces(layout: Layout, { top, foot, ink }: Ground): readonly Piece[] {
  const { order, mm } = layout;
  const { name: text } = prepareMember(brand, order.member);
  const wide = measureOf(layout, room.column);
  const x = mm(room.margin);
  const does = tradeLine(order.member);
  const said = does && setTrade(does, { ...styled(trade, layout), ink }, wide);
  // beside a member's own logo it is said already
  const under = order.ownLogo ? undefined : setEndorsement(order, { ...styled(small, layout), ink }, wide);
  const floor = foot - (under ? blockHeight(under) + mm(steps.foot) : 0);
  const height = floor - top - (said ? blockHeight(said) + mm(steps.trade) : 0);
  const heading = placeText(setName(layout, { text, height, ink }), { x, y: top, anchor: 'caps' });
  return [
    heading.piece,
    ...(said ? [placeText(said, { x, y: heading.last + mm(steps.trade), anchor: 'caps' }).piece] : []),
    ...(under ? [placeText(under, { x, y: foot, anchor: 'last' }).piece] : []),
  ];
}

/** On three lines at most while it can be read so; a longer one goes on. */
const setTrade = (text: string, style: TextStyle & { readonly least: number }, measure: Measure): Words =>
  firstFitting(() => setTitle(text, style, { ...measure, lines: 3 })) ??
  setBody(text, { ...style, size: style.least }, measure);

/** Between name and trade, and over the words at the foot, in mm of A3. */
const steps = { trade: 9.5, foot: 12 } as const;

function setName(layout: Layout, { text, height, ink }: { text: string; height: number; ink: Ink }): Words {
  const style = { ...styled(name, layout), ink };
  const measure = measureOf(layout, room.column);
  return (
    setInBox(text, style, { ...measure, height: height + 0.3 * pt(style.least), lines: 3 }) ??
    setTitle(text, { ...style, size: style.least, least: 8 }, { ...measure, lines: 3 })
  );
}

/** The column beside the name, in mm. */
const sideOf = ({ order, mm, format }: Layout) => {
  const x = mm(room.margin + room.column + room.gutter);
  return { x, measure: { typesetter: order.typesetter, width: format.width - mm(room.margin) - x } };
};

/** Left side of the column beside the name, in mm. */
export const sideSpot = (layout: Layout): number => sideOf(layout).x;

/** How to reach them, one way a line, from the foot upwards. */
function reachLines(layout: Layout, ink: Ink): readonly Words[] {
  const contacts = contactsOf(layout.order.member).filter(({ kind }) => kind !== 'email');
  const { measure } = sideOf(layout);
  return contacts.flatMap(({ kind, text }) =>
    kind === 'phone'
      ? [setLine(text, { ...styled(number, layout), ink }, measure)]
      : setAddress(text, { ...styled(address, layout), ink }, measure),
  );
}

/** From one baseline up to the next, by the larger of both. */
const lineSteps = (lines: readonly Words[]): readonly number[] =>
  lines.slice(1).map((words, i) => 1.35 * Math.min(sizeOf(words), sizeOf(lines[i] as Words)));
const sizeOf = ({ lines: [line] }: Words): number => line?.size ?? 0;
/** From the first capitals to the last baseline. */
const reachHeight = (lines: readonly Words[]): number =>
  lineSteps(lines).reduce((sum, step) => sum + step, lines[0] ? blockHeight(lines[0]) : 0);

/** Beside the name what the member has to say, or a code that leads to their site; at the foot how to reach them. */
export function sidePieces(layout: Layout, { top, foot, ink }: Ground): readonly Piece[] {
  const { mm, text } = layout;
  const { x, measure } = sideOf(layout);
  const reach = reachLines(layout, ink);
  const below = lineSteps(reach);
  const lines = reach.map((words, i) =>
    placeText(words, { x, y: foot - below.slice(i).reduce((sum, step) => sum + step, 0) }),
  );
  const floor = foot - reachHeight(reach) - mm(steps.foot);
  const said = text.text ? setBody(text.text, { ...styled(body, layout), ink }, measure) : undefined;
  const above = said
    ? [placeText(said, { x, y: top, anchor: 'caps' }).piece]
    : codePieces(layout, { x, top, side: Math.min(measure.width, floor - top, mm(mostCode)) });
  return [...above, ...lines.map(({ piece }) => piece)];
}

/** How high the column beside the name must be, from its first capitals to its last baseline; mm. */
export function sideHeight(layout: Layout): number {
  const { mm, text } = layout;
  if (!text.text) return 0;
  const reach = reachLines(layout, inks.paper);
  const said = setBody(text.text, styled(body, layout), sideOf(layout).measure);
  return blockHeight(said) + mm(steps.foot) + reachHeight(reach);
}

/** Side of a code in mm of A3. */
const mostCode = 44;

/** A code where a site leads on and it can be read at this size. */
function codePieces(
  { order }: Layout,
  { x, top, side }: { x: number; top: number; side: number },
): readonly Piece[] {
  const { website } = order.member;
  if (!website) return [];
  const link = websiteLink(website);
  if (leastQrWidth(link) > side) return [];
  return [qrCode(link, { x, y: top, width: side, alternative: `Code QR\u00A0: ${shownWebsite(website)}` })];
}

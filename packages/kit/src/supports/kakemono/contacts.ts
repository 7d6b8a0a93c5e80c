import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { setAddress } from '../../page/address.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { leastQrWidth, qrCode } from '../../page/qr-code.ts';
import { type Measure, setAlike, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import type { MemberRecord } from '../../record/member-record.ts';
import { shownWebsite, websiteLink } from '../../record/website.ts';
import { contactsOf } from '../contact-lines.ts';
import type { KitOrder } from '../support.ts';
import { inner, levels, page } from './format.ts';

const { inks } = brand;

const phone: TextStyle = { weight: 700, size: 170, least: 84, ink: inks.paper };
const address: TextStyle = { weight: 500, size: 104, least: 74, leading: 1.2, ink: inks.paper };
const person: TextStyle = { weight: 700, size: 104, least: 44, leading: 1.16, ink: inks.paper };
/** Between the words and the code, mm. */
const gutter = 40;

/** How to reach them: the person, the number large, the addresses; at their right a code that leads to the site. */
export function contactPieces({ member, typesetter }: KitOrder): readonly Piece[] {
  const code = member.website ? codeWidth(member.website) : 0;
  const measure = { typesetter, width: inner - (code && code + gutter) };
  const fitting = sizes
    .map((size) => stacked(blocksOf(member, measure, size)))
    .find(({ foot }) => foot <= lowest);
  const { pieces } = fitting ?? stacked(blocksOf(member, measure, sizes[2]));
  return [...pieces, ...(member.website ? [codePiece(member.website, code)] : [])];
}

/** Long addresses make everything a little smaller, so that the block ends where the code does. */
const sizes = [1, 0.82, 0.66] as const;
const lowest = levels.contacts.foot;

/** One way to reach them a block, of the lines it takes; and how large they are against the usual. */
interface Blocks {
  readonly blocks: readonly (readonly Words[])[];
  readonly scale: number;
}

function blocksOf(member: MemberRecord, measure: Measure, scale: number): Blocks {
  const at = (style: TextStyle): TextStyle => ({
    ...style,
    size: style.size * scale,
    least: (style.least ?? style.size) * scale,
  });
  const contacts = contactsOf(member);
  const numbers = contacts.filter(({ kind }) => kind === 'phone').map(({ text }) => text);
  const addresses = contacts.filter(({ kind }) => kind !== 'phone').map(({ text }) => text);
  const tried = addresses.flatMap((text) => setAddress(text, at(address), measure));
  const size = Math.min(...tried.map(({ lines: [line] }) => inPoints(line?.size ?? 0)));
  return {
    scale,
    blocks: [
      ...(member.person ? [[setTitle(member.person, at(person), { ...measure, lines: 3 })]] : []),
      ...setAlike(numbers, at(phone), measure).map((words) => [words]),
      ...addresses.map((text) => setAddress(text, { ...at(address), size, least: size }, measure)),
    ],
  };
}

/** From a baseline to the capitals of what follows, and within an address that is broken; mm at full size. */
const steps = { next: 27, broken: 18 } as const;

/** Blocks under one another, the first hung by its capitals; and how far down they reach. */
function stacked({ blocks, scale }: Blocks): { pieces: readonly Piece[]; foot: number } {
  let y: number = levels.contacts.top;
  const pieces = blocks.flatMap((lines, block) =>
    lines.map((words, line) => {
      const step = line > 0 ? steps.broken : block > 0 ? steps.next : 0;
      const placed = placeText(words, { x: page.margin, y: y + step * scale, anchor: 'caps' });
      y = placed.last;
      return placed.piece;
    }),
  );
  return { pieces, foot: y };
}

/** Side of the code in mm, quiet zone included. */
const codeSide = 236;
const codeWidth = (website: NonNullable<MemberRecord['website']>): number =>
  Math.max(codeSide, leastQrWidth(websiteLink(website)));

const codePiece = (website: NonNullable<MemberRecord['website']>, width: number): Piece =>
  qrCode(websiteLink(website), {
    x: page.width - page.margin - width,
    y: levels.contacts.top,
    width,
    alternative: `Code QR\u00A0: ${shownWebsite(website)}`,
  });

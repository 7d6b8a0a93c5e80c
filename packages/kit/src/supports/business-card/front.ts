import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { setAlike, setTitle, type TextStyle } from '../../page/text.ts';
import { contactLines } from '../contact-lines.ts';
import { placeMasthead, widestBand, wordsFrom } from '../masthead.ts';
import type { KitOrder } from '../support.ts';
import { card, side } from './format.ts';

const { inks } = brand;

const person: TextStyle = { weight: 700, size: 10, least: 7.5, ink: inks.inkText };
const contact: TextStyle = { weight: 500, size: 7.5, least: 5.5, ink: inks.inkText };
/** Millimetres from baseline to baseline. */
const leading = 4;

/** The badge on a ground line that runs off the card, and under it the person and how to reach them. */
export function cardFront(order: KitOrder): Sheet & { notices: readonly Notice[] } {
  const { print } = order.settings;
  const unit = (card.width - 2 * print.safe) / widestBand;
  const x = print.safe + wordsFrom * unit;
  const words = card.width - print.safe - x;
  const spot = { x: print.safe, ground: card.ground, unit, words, right: card.width + print.bleed };
  const { pieces, notices } = placeMasthead(order, spot);
  return {
    ...side(order, `Carte de visite ${order.member.name}, recto`),
    pieces: [...pieces, ...contactPieces(order, { x, width: words })],
    notices,
  };
}

/** Hung from the card’s lower margin, so that short blocks leave their air under the line. */
function contactPieces(order: KitOrder, { x, width }: { x: number; width: number }): readonly Piece[] {
  const { member, typesetter, settings } = order;
  const measure = { typesetter, width };
  const lines = setAlike(contactLines(member), contact, measure);
  const bottom = card.height - settings.print.safe;
  const placed = lines.map((words, i) =>
    placeText(words, { x, y: bottom - (lines.length - 1 - i) * leading, anchor: 'foot' }),
  );
  if (!member.person) return placed.map(({ piece }) => piece);
  const y = (placed[0]?.first ?? bottom) - 5.3;
  const name = placeText(setTitle(member.person, person, measure), { x, y, anchor: 'last' });
  return [name, ...placed].map(({ piece }) => piece);
}

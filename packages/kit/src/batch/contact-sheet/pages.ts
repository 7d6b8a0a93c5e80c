import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { bounds, rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { type Measure, setLine, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { fr } from '../../words/fr.ts';
import { identity } from '../identity.ts';
import type { Card } from './card.ts';

const { inks } = brand;

/** A4, landscape; everything in mm. */
const page = { width: 297, height: 210, margin: 14 };
const columns = 4;
const rows = 7;
/** Cards of a page. */
export const perPage = columns * rows;
const gutter = 7;
const cell = { width: (page.width - 2 * page.margin - (columns - 1) * gutter) / columns, height: 23.4 };
const top = 37;
/** Every disc has one size, so that the members stand as equals; a long name alone makes its badge smaller. */
const unit = 0.158;
/** Lowest line of a badge in its cell, and the baseline of the words under it. */
const foot = { badge: 16, words: 20 };

const captionStyle: TextStyle = { weight: 500, size: 6.5, least: 4, ink: inks.inkText };
const nameStyle: TextStyle = { ...captionStyle, weight: 700, least: 3, leading: 1.15 };
const titleStyle: TextStyle = {
  weight: 700,
  size: 21,
  ink: inks.ink,
  tag: 'heading-1',
  tracking: -0.012,
};
const noteStyle: TextStyle = { weight: 500, size: 8.5, ink: inks.inkText };

/** What stands round the cards. */
export interface Book {
  readonly typesetter: Typesetter;
  /** Members in the whole cooperative. */
  readonly members: number;
  readonly number: number;
  readonly pages: number;
}

const titleOf = 'Toute la cordée';

/** What the pages say beside the badges, for the typesetter to load. */
export const pageTexts = (cards: readonly Card[]): readonly string[] => [
  titleOf,
  note({ members: 0, number: 0, pages: 0 }),
  '0123456789',
  ...cards.flatMap(({ kit }) => [kit.slug, kit.record.name]),
];

const note = ({ members, number, pages }: Omit<Book, 'typesetter'>): string =>
  fr`${members} ${members < 2 ? 'activité' : 'activités'} · page ${number} sur ${pages}`;

/** The cooperative's logo, the title and the count, on warm ground. */
function header(book: Book): readonly Piece[] {
  const artwork = identity.logo({ variant: 'horizontal' });
  const { scene } = artwork;
  const measure = { typesetter: book.typesetter, width: 120 };
  const right = page.width - page.margin;
  const logo = { x: page.margin, y: 8, width: 52 };
  // the wordmark, the disc and the title stand on one line
  const disc = scene.shapes.find(({ role }) => role === 'disc');
  const base = disc ? bounds(disc.path) : null;
  const ground = logo.y + (((base?.y ?? 0) + (base?.height ?? 0)) * logo.width) / scene.width;
  const text = (words: string, style: TextStyle, y: number) =>
    placeText(setLine(words, style, measure), { x: right, y, align: 'right' }).piece;
  return [
    fill(inks.tint, rectanglePath(0, 0, page.width, 29)),
    placeScene(scene, artwork.inks, logo),
    text(titleOf, titleStyle, ground),
    text(note(book), noteStyle, ground + 5.2),
  ];
}

/** The name of the kit's folder; the member's own where no badge could hold it. */
const captionOf = ({ scene, kit }: Card, measure: Measure): Words =>
  scene.shapes.some(({ role }) => role === 'name')
    ? setLine(kit.slug, captionStyle, measure)
    : setTitle(kit.record.name, nameStyle, measure);

/** Above the caption, on one ground line with its neighbours. */
function placeCard({ scene, inks: table, kit }: Card, at: number, typesetter: Typesetter): readonly Piece[] {
  const x = page.margin + (at % columns) * (cell.width + gutter);
  const y = top + Math.floor(at / columns) * cell.height;
  const scale = Math.min(unit, cell.width / scene.width, foot.badge / scene.height);
  const placed = { x, y: y + foot.badge - scene.height * scale, width: scene.width * scale };
  const caption = captionOf({ scene, inks: table, kit }, { typesetter, width: cell.width });
  return [placeScene(scene, table, placed), placeText(caption, { x, y: y + foot.words }).piece];
}

/** One page of at most {@link perPage} cards. */
export function contactPage(cards: readonly Card[], book: Book): Sheet {
  return {
    width: page.width,
    height: page.height,
    bleed: 0,
    title: fr`${titleOf} : ${note(book)}`,
    pieces: [...header(book), ...cards.flatMap((card, at) => placeCard(card, at, book.typesetter))],
  };
}

import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { bounds, type Point, rectanglePath, unite } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { type Measure, setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../../supports/artwork.ts';
import { firstFitting } from '../../supports/fits.ts';
import { fr } from '../../words/fr.ts';
import type { Card } from './card.ts';
import { stretch, type WallSize } from './wall.ts';

const { inks } = brand;

/** A4, landscape; everything in mm. */
const page = { width: 297, height: 210, margin: 14 };
const columns = 6;
const rows = 4;
/** Cards of a page. */
export const perPage = columns * rows;
/** A ridge runs from edge to edge; between two of them the paper is left open. */
const top = 33;
const cell: WallSize = { width: page.width / columns, sky: 28, ground: 13.6, unit: 0.5 };
const row = cell.sky + cell.ground + 2;
/** Words in the ground: from its top to the capitals, and their margin on both sides. */
const inset = { top: 3.2, side: 2.6 } as const;

/** White words end at 7 pt, where the ink round them would fill them up. */
const nameStyle = { weight: 700, size: 9.5, least: 7, leading: 1.12 } as const;
const tradeStyle = { weight: 500, size: 7, least: 7, leading: 1.15 } as const;
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
  ...cards.flatMap(({ kit: { record } }) => [record.name, record.trade ?? '']),
];

const note = ({ members, number, pages }: Omit<Book, 'typesetter'>): string =>
  fr`${members} ${members < 2 ? 'activité' : 'activités'} · page ${number} sur ${pages}`;

/** The cooperative's logo, the title and the count, on one line. */
function header(book: Book): readonly Piece[] {
  const { scene, inks: table } = paintLogo('horizontal');
  const measure = { typesetter: book.typesetter, width: 120 };
  const right = page.width - page.margin;
  const logo = { x: page.margin, y: 8.5, width: 52 };
  // the wordmark, the disc and the title stand on one line
  const disc = unite(scene.shapes.filter(({ role }) => role === 'mark').map(({ path }) => bounds(path)));
  const ground = logo.y + (((disc?.y ?? 0) + (disc?.height ?? 0)) * logo.width) / scene.width;
  const text = (words: string, style: TextStyle, y: number) =>
    placeText(setLine(words, style, measure), { x: right, y, align: 'right' }).piece;
  return [
    placeScene(scene, table, logo),
    text(titleOf, titleStyle, ground - 3.4),
    text(note(book), noteStyle, ground + 1.6),
  ];
}

/** The name in the member's ground, and what they do where there is room under it. */
function captionOf(card: Card, [x, y]: Point, typesetter: Typesetter): readonly Piece[] {
  const { name, trade } = card.kit.record;
  const measure = { typesetter, width: cell.width - 2 * inset.side };
  const ink = card.words;
  const words = firstFitting(() =>
    setTitle(name, { ...nameStyle, ink }, { ...measure, lines: 3, oneLine: 0.85 }),
  );
  if (!words) return captionOnPaper(name, [x, y], measure);
  const placed = placeText(words, { x, y: y + inset.top, anchor: 'caps' });
  const room = y + cell.ground - placed.foot - 1;
  const under = trade && setInBox(trade, { ...tradeStyle, ink }, { ...measure, height: room, lines: 2 });
  return [
    placed.piece,
    ...(under ? [placeText(under, { x, y: placed.foot + 1, anchor: 'caps' }).piece] : []),
  ];
}

/** A name that only very small letters can hold is set dark on paper, in the ground. */
function captionOnPaper(name: string, [x, y]: Point, measure: Measure): readonly Piece[] {
  const words = setTitle(name, { ...nameStyle, least: 2, ink: inks.inkText }, { ...measure, lines: 3 });
  return [
    fill(inks.paper, rectanglePath(x - 1, y + 2, measure.width + 2, cell.ground - 4)),
    placeText(words, { x, y: y + inset.top, anchor: 'caps' }).piece,
  ];
}

/** A member's stretch of a ridge, and their words in its ground. */
function placeCard(card: Card, at: number, typesetter: Typesetter): readonly Piece[] {
  const x = (at % columns) * cell.width;
  const y = top + Math.floor(at / columns) * row;
  const { scene, inks: table } = stretch(card, cell);
  return [
    decorate(scene, table, { x, y, width: scene.width * cell.unit }),
    ...captionOf(card, [x + inset.side, y + cell.sky], typesetter),
  ];
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

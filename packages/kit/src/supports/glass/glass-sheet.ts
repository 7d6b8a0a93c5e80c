import { endorsementText, type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { bounds, unite } from '@coodyssee/logo/vector';
import { movePiece } from '../../page/move-piece.ts';
import { firstFitting } from '../fits.ts';
import { type Draft, oneInk } from '../press-files.ts';
import { type FilmPlace, filmFrieze } from './glass-frieze.ts';
import { air, type GlassOrder, type Said, wordsOn } from './glass-words.ts';

const { inks } = brand;

/** A glass, a cup or a bottle, and what is to be read on it. */
export interface GlassOptions {
  /** The sentence to print round it; without one the member's name and whose activity it is. */
  readonly slogan?: string;
  /** Round the glass where it is printed, in mm; 240 is a beer glass. */
  readonly circumference?: number;
  /** How the print is laid: by hand it stops a centimetre short of itself, by machine it overlaps. */
  readonly laid?: 'by-hand' | 'by-machine';
  /** Height that can be printed, in mm. */
  readonly height?: number;
  readonly ink?: Ink;
}

/** What is added to the circumference, in mm: a gap for a hand, an overlap for a machine. */
const lap = { 'by-hand': -10, 'by-machine': 1 } as const;
/** Thinnest line that is printed straight on glass, in mm. */
const leastStroke = 0.15;
/** One colour round a glass: the people of the cordée at its foot, over them the symbol and the sentence or the name. */
export function glassSheet(
  order: GlassOrder,
  options: GlassOptions = {},
): { sheet: Sheet; notices: readonly Notice[] } {
  const { circumference = 240, laid = 'by-hand', height = 40, ink = inks.black, slogan } = options;
  const { name, status } = prepareMember(brand, order.member);
  const belongs = endorsementText(brand, status, 'long');
  const width = circumference + lap[laid];
  const said = slogan ? { slogan } : { name, belongs };
  const film = { width, circumference, closed: laid === 'by-machine', ink };
  const people = height >= leastWithPeople ? withPeople(order, { ...film, ...said, height }) : undefined;
  return {
    notices: [],
    sheet: {
      width,
      height,
      bleed: 0,
      title: `Verre, ${slogan ?? `${name}, ${belongs}`}`,
      pieces: people ?? wordsOn(order, { ...said, width, top: 0, height, ink }),
    },
  };
}

/** Under this height there is no room for people and words, in mm; with more, the share that the people take. */
const leastWithPeople = 30;
const shareOfPeople = 0.31;
const mostOfPeople = 16;

/** Everybody round the foot of the glass, the words over them; nothing where that is too little room for the words. */
function withPeople(
  order: GlassOrder,
  { height, ...film }: Omit<FilmPlace, 'foot' | 'height'> & Said & { readonly height: number },
): readonly Piece[] | undefined {
  const people = Math.min(height * shareOfPeople, mostOfPeople);
  const row = filmFrieze({ ...film, foot: height - air.foot, height: people });
  const top = air.foot;
  const room = height - people - top - air.foot - air.over;
  const words = firstFitting(() => wordsOn(order, { ...film, top, height: room }));
  const placed = words && underEdge(words, { top, foot: top + room + air.over / 2 });
  return row && placed ? [row, ...placed] : undefined;
}

/** Words whose accents rise over the edge, moved down from it; nothing where they would then touch the people. */
function underEdge(
  pieces: readonly Piece[],
  { top, foot }: { readonly top: number; readonly foot: number },
): readonly Piece[] | undefined {
  const isWords = ({ tag }: Piece) => tag !== 'figure';
  const box = unite(pieces.filter(isWords).flatMap(({ marks }) => marks.map(({ path }) => bounds(path))));
  const down = Math.max(0, top - (box?.y ?? top));
  if ((box?.y ?? 0) + (box?.height ?? 0) + down > foot) return undefined;
  return pieces.map((piece) => (isWords(piece) ? movePiece(piece, 0, down) : piece));
}

/** How a maker of glasses gets a sheet. */
export const glassDraft = (sheet: Sheet): Draft => ({
  part: 'glass',
  sheets: [sheet],
  ...oneInk,
  minimumStroke: leastStroke,
  safe: 2,
});

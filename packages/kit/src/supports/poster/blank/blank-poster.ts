import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import { pt } from '../../../page/point.ts';
import type { KitOrder } from '../../support.ts';
import { memberPieces, sideSpot } from '../ground-words.ts';
import { type Layout, posterFormats, room } from '../poster-format.ts';
import { footOf, landOf } from '../poster-sheet.ts';

const { inks } = brand;
const [poster] = posterFormats;

/** A line that waits for somebody's words, in mm and points. */
export interface Line {
  readonly words: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  /** The room it has, to the right. */
  readonly width: number;
  readonly size: number;
  readonly weight: 500 | 700;
  readonly ink: Ink;
}

/** A poster without its words: what is drawn already, and the lines to write over. */
export interface BlankPoster {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
}

/** Where the words of the sky stop in the model, in mm. */
const skyFoot = 132;

/** The poster of who has not said yet what it announces. */
export function blankPoster(order: KitOrder): BlankPoster {
  const { width, height } = poster;
  const layout: Layout = { order, format: poster, text: { title: '' }, mm: (a3) => a3 };
  const land = landOf(layout, { skyFoot, snow: order.ownLogo ? room.snow : 0 });
  const { ground, pieces } = footOf(layout, land);
  const drawn: readonly Piece[] = [land.piece, ...memberPieces(layout, ground), ...pieces];
  const title = `${poster.label} à compléter, ${order.member.name}`;
  return {
    sheet: { width, height, bleed: 0, title, pieces: drawn },
    lines: linesOf({ x: sideSpot(layout), ...ground }),
  };
}

/** What a poster says, in the sky and beside the member's name. */
function linesOf({ x, top, ink }: { x: number; top: number; ink: Ink }): readonly Line[] {
  const sky = { x: room.margin, width: poster.width - 2 * room.margin, ink: inks.paper };
  const side = { x, width: poster.width - room.margin - x, ink, size: 18, weight: 500 } as const;
  return [
    { ...sky, words: 'Votre titre ici', y: 56, size: 84, weight: 700 },
    { ...sky, words: 'Date ici', y: 86, size: 36, weight: 700 },
    { ...sky, words: 'Lieu ici', y: 103, size: 36, weight: 500 },
    ...['Votre texte ici,', 'en quelques', 'lignes courtes.'].map((words, i) => ({
      ...side,
      words,
      y: top + pt(side.size) * (0.7 + 1.4 * i),
    })),
  ];
}

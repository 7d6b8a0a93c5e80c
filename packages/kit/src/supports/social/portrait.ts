import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { mapPiece } from '../../page/move-piece.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { inkBox } from '../../page/safe.ts';
import { setLine } from '../../page/text.ts';
import { memberColours } from '../member-colour.ts';
import { scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { initialOf } from './initial.ts';

const { inks } = brand;

/** A portrait is a square of 100, out of which networks cut a circle. */
const side = 100;

/** A picture for an account, and what the person must be told. */
export interface Portrait {
  /** Which picture of the support it is. */
  readonly part: 'symbol' | 'initial';
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
}

const page = (pieces: readonly Piece[], title: string): Sheet => ({
  width: side,
  height: side,
  bleed: 0,
  pieces,
  title,
});

/** The square is the disc: its sky is open, and the circle that a network cuts is its rim. */
const disc = {
  sky: 'open',
  width: side,
  height: side,
  bleed: 0,
  ground: 76,
  unit: 1.2,
  axis: side / 2,
} as const;

/** The three people on the member's ground. */
export function symbolPortrait(order: KitOrder): Portrait {
  const { piece, notices } = scenery(order, disc);
  const title = `${order.member.name}, avec ${brand.name}`;
  return { part: 'symbol', sheet: page([{ ...piece, tag: 'figure', text: title }], title), notices };
}

/** The letter stands on the line of snow, over the cooperative's ground. */
const initial = { size: 70, least: 30, width: 62, height: 52, snow: 6, ground: 79 } as const;

/** The letter by its ink: an accent does not reach out of the circle, a tail does not cross the line. */
function standing(letter: Piece): Piece {
  const box = inkBox(letter);
  if (!box) return letter;
  const scale = Math.min(1, initial.height / box.height);
  const foot = initial.ground - 1.9 * initial.snow;
  const x = side / 2 - (box.x + box.width / 2) * scale;
  return mapPiece(letter, [scale, 0, 0, scale, x, foot - (box.y + box.height) * scale]);
}

/** The activity's initial on its own colour: here the sky is the member's, and the ground the cooperative's. */
export function initialPortrait({ member, typesetter }: KitOrder): Portrait {
  const { surface, words } = memberColours(member);
  const letter = initialOf(member.name);
  const style = {
    weight: 700,
    size: inPoints(initial.size),
    least: inPoints(initial.least),
    ink: words,
  } as const;
  const set = setLine(letter, style, { typesetter, width: initial.width });
  const letterPiece = standing(placeText(set, { x: side / 2, y: initial.ground, align: 'centre' }).piece);
  const title = `${letter}, l’initiale de ${member.name}`;
  const { snow, ground } = initial;
  const pieces: readonly Piece[] = [
    fill(surface, rectanglePath(0, 0, side, side)),
    fill(inks.paper, rectanglePath(0, ground - snow, side, snow)),
    fill(inks.primary, rectanglePath(0, ground, side, side - ground)),
    { ...letterPiece, tag: 'figure', text: title },
  ];
  return { part: 'initial', sheet: page(pieces, title), notices: [] };
}

import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Ink, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { decorate, fill } from '../../page/figure.ts';
import { mapPiece } from '../../page/move-piece.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { inkBox } from '../../page/safe.ts';
import { setLine } from '../../page/text.ts';
import { paint } from '../artwork.ts';
import { memberColour } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { feetPath, gapPart, memberSymbol, symbolRise } from './symbol-figure.ts';

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

/** Everybody stands on the member's ground, which the circle cuts as it cuts the sky. */
const disc = { x: 18.5, width: 63, ground: 74 } as const;

const page = (pieces: readonly Piece[], title: string): Sheet => ({
  width: side,
  height: side,
  bleed: 0,
  pieces,
  title,
});

/** The symbol standing on a ground of the member's colour. */
export function symbolPortrait({ member }: KitOrder): Portrait {
  const { scene, inks: table, notices } = paint(memberSymbol, member.colour);
  const ink = memberColour(member);
  const { x, width, ground } = disc;
  const base = ground - gapPart * width;
  const title = `${member.name}, avec ${brand.name}`;
  const pieces = [
    fill(inks.tint, rectanglePath(0, 0, side, side)),
    fill(ink, rectanglePath(0, ground, side, side - ground)),
    { ...placeScene(scene, table, { x, y: base - symbolRise * width, width }), text: title },
    fill(ink, feetPath({ x, base, width })),
  ];
  return {
    part: 'symbol',
    sheet: page(pieces, title),
    notices,
  };
}

/** The first sign of a name, as a reader counts them: an accent or a joined emoji is not torn off. */
export function initialOf(name: string): string {
  const letters = [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(name)].map(
    ({ segment }) => segment,
  );
  const first = letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? letters[0] ?? '';
  return first.toLocaleUpperCase('fr');
}

/** The letter stands on a line; under it, the symbol is small and near enough to the middle for the circle. */
const initial = { size: 66, least: 30, width: 62, height: 50, baseline: 66, line: 2 } as const;
const under = { y: 76, width: 17 } as const;

/** The letter by its ink: an accent does not reach out of the circle, a tail does not cross the line. */
function standing(letter: Piece): Piece {
  const box = inkBox(letter);
  if (!box) return letter;
  const scale = Math.min(1, initial.height / box.height);
  const x = side / 2 - (box.x + box.width / 2) * scale;
  return mapPiece(letter, [scale, 0, 0, scale, x, initial.baseline - (box.y + box.height) * scale]);
}

/** The activity's initial, standing on a line, white on the member's colour, with the symbol under it. */
export function initialPortrait({ member, typesetter }: KitOrder): Portrait {
  const ground: Ink = memberColour(member, 'text');
  const letter = initialOf(member.name);
  const style = {
    weight: 700,
    size: inPoints(initial.size),
    least: inPoints(initial.least),
    ink: inks.paper,
  } as const;
  const words = setLine(letter, style, { typesetter, width: initial.width });
  const letterPiece = standing(placeText(words, { x: side / 2, y: initial.baseline, align: 'centre' }).piece);
  const title = `${letter}, l’initiale de ${member.name}`;
  const { scene, inks: table } = paint({ ...memberSymbol, kind: 'logo' }, undefined);
  const white = { ...table, disc: inks.paper, 'front-body': inks.paper };
  const { y, width } = under;
  const line = initial.baseline + 5;
  const pieces: readonly Piece[] = [
    fill(ground, rectanglePath(0, 0, side, side)),
    { ...letterPiece, tag: 'figure', text: title },
    fill(inks.paper, rectanglePath(0, line, side, initial.line)),
    decorate(scene, white, { x: (side - width) / 2, y, width }),
  ];
  return {
    part: 'initial',
    sheet: page(pieces, title),
    notices: [],
  };
}

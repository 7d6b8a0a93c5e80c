import type { Member } from '@coodyssee/logo';
import { type Ink, type Piece, placeScene } from '@coodyssee/logo/scene';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { paintLogo } from '../artwork.ts';
import type { KitOrder } from '../support.ts';

/** Whose glass it is: a slogan of the cooperative's is nobody's record. */
export type GlassOrder = Pick<KitOrder, 'typesetter'> & { readonly member: Member };

/** Smallest type a glass holds, in points: an x-height of 1.2 mm. */
const leastPoints = 7;
/** Room over and under what is printed, and round the symbol, in mm. */
export const air = { edge: 6, side: 2, symbol: 7, end: 4, foot: 2, over: 4 } as const;

/** What a glass says: a sentence, or a name and whose activity it is. */
export type Said = { readonly slogan: string } | { readonly name: string; readonly belongs: string };

/** Words on a stretch of the film, in mm from its top. */
export type Stretch = Said & Pick<Room, 'width' | 'height' | 'ink'> & { readonly top: number };

/** The line-drawn symbol, and beside it the sentence or the name. */
export function wordsOn(order: GlassOrder, { width, top, height, ink, ...said }: Stretch): readonly Piece[] {
  const symbol = paintLogo('symbol', 'line');
  const margin = top > 0 ? 0 : air.edge;
  const high = Math.max(height - 2 * margin, height / 2);
  const wide = Math.min((high * symbol.scene.width) / symbol.scene.height, width / 4);
  const figure = placeScene(symbol.scene, symbol.inks, {
    x: air.side,
    y: top + (height - (wide * symbol.scene.height) / symbol.scene.width) / 2,
    width: wide,
  });
  const x = air.side + wide + air.symbol;
  const room = { width: width - x - air.end, height: top > 0 ? height : height - 7, ink };
  const words =
    'slogan' in said ? [largest(order, { ...room, text: said.slogan })] : named(order, { ...room, ...said });
  return [
    { ...figure, marks: figure.marks.map((mark) => ({ ...mark, ink })) },
    ...stacked(words, { x, top, height }),
  ];
}

/** The name as large as it can be, and smaller under it whose activity it is. */
function named(
  order: GlassOrder,
  { name, belongs, ...room }: Omit<Room, 'text'> & { name: string; belongs: string },
): readonly Words[] {
  const style: TextStyle = {
    weight: 500,
    size: Math.min(20, room.height * 0.62),
    least: leastPoints,
    leading: 1.25,
    direction: 'ltr',
    ink: room.ink,
  };
  const under = setTitle(belongs, style, { typesetter: order.typesetter, width: room.width });
  const height = room.height - between - blockHeight(under);
  return [largest(order, { ...room, text: name, height, weight: 700 }), under];
}

/** Between name and endorsement, mm. */
const between = 4.5;

/** Words under one another, in the middle of the height. */
function stacked(
  words: readonly Words[],
  { x, top, height }: { x: number; top: number; height: number },
): readonly Piece[] {
  const whole = words.reduce((sum, one) => sum + blockHeight(one), between * (words.length - 1));
  let y = top + (height - whole) / 2;
  return words.map((one) => {
    const { piece, last, foot } = placeText(one, { x, y, anchor: 'caps' });
    // letters of some scripts hang lower than ours
    y = Math.max(last + between, foot + 1.5);
    return piece;
  });
}

interface Room {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly weight?: TextStyle['weight'];
}

/** The largest type whose lines stay inside the height: half points, from large to small. */
function largest({ typesetter }: GlassOrder, { text, width, height, ink, weight = 600 }: Room) {
  const style: TextStyle = {
    weight,
    size: Math.min(40, height * 2.4),
    least: leastPoints,
    leading: 1.25,
    direction: 'ltr',
    ink,
  };
  const words = setInBox(text, style, { typesetter, width, height, lines: 3 });
  if (words) return words;
  throw new KitError(
    'does-not-fit',
    {
      what: fr`« ${text} » ne tient pas sur le verre.`,
      why: fr`Il a ${frenchMm(width)} de large et ${frenchMm(height)} de haut ; sous ${leastPoints} pt, l’encre ne tient pas sur le verre.`,
      fix: 'Raccourcissez la phrase, ou donnez une zone d’impression plus grande.',
    },
    { reason: 'glass', text, width, height, least: leastPoints },
  );
}

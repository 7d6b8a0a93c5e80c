import { endorsementText, type Member, type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Ink, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { blockHeight, placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { paintLogo } from '../artwork.ts';
import { type Draft, oneInk } from '../press-files.ts';
import type { KitOrder } from '../support.ts';

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

/** Whose glass it is: a slogan of the cooperative's is nobody's record. */
type GlassOrder = Pick<KitOrder, 'typesetter'> & { readonly member: Member };

/** What is added to the circumference, in mm: a gap for a hand, an overlap for a machine. */
const lap = { 'by-hand': -10, 'by-machine': 1 } as const;
/** Thinnest line that is printed straight on glass, in mm. */
const leastStroke = 0.15;
/** Smallest type a glass holds, in points: an x-height of 1.2 mm. */
const leastPoints = 7;
/** Room over and under what is printed, and round the symbol, in mm. */
const air = { edge: 6, symbol: 7, end: 4 } as const;

/** One-colour words round a glass: the line-drawn symbol as high as the print, and beside it the sentence or the name. */
export function glassSheet(
  order: GlassOrder,
  options: GlassOptions = {},
): { sheet: Sheet; notices: readonly Notice[] } {
  const { circumference = 240, laid = 'by-hand', height = 40, ink = inks.black, slogan } = options;
  const { name, status } = prepareMember(brand, order.member);
  const belongs = endorsementText(brand, status, 'long');
  const width = circumference + lap[laid];
  const symbol = paintLogo('symbol', 'line');
  const high = Math.max(height - 2 * air.edge, height / 2);
  const wide = Math.min((high * symbol.scene.width) / symbol.scene.height, width / 4);
  const figure = placeScene(symbol.scene, symbol.inks, {
    x: 2,
    y: (height - (wide * symbol.scene.height) / symbol.scene.width) / 2,
    width: wide,
  });
  const x = 2 + wide + air.symbol;
  const room = { width: width - x - air.end, height: height - 7, ink };
  const words = slogan
    ? [largest(order, { ...room, text: slogan })]
    : named(order, { ...room, name, belongs });
  return {
    notices: [],
    sheet: {
      width,
      height,
      bleed: 0,
      title: `Verre, ${slogan ?? `${name}, ${belongs}`}`,
      pieces: [
        { ...figure, marks: figure.marks.map((mark) => ({ ...mark, ink })) },
        ...stacked(words, { x, height }),
      ],
    },
  };
}

/** The name as large as it can be, and smaller under it whose activity it is. */
function named(
  order: GlassOrder,
  { name, belongs, ...room }: Omit<Room, 'text'> & { name: string; belongs: string },
): readonly Words[] {
  const style: TextStyle = {
    weight: 500,
    size: 20,
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
function stacked(words: readonly Words[], { x, height }: { x: number; height: number }): readonly Piece[] {
  const whole = words.reduce((sum, one) => sum + blockHeight(one), between * (words.length - 1));
  let y = (height - whole) / 2;
  return words.map((one) => {
    const { piece, last, foot } = placeText(one, { x, y, anchor: 'caps' });
    // letters of some scripts hang lower than ours
    y = Math.max(last + between, foot + 1.5);
    return piece;
  });
}

/** How a maker of glasses gets a sheet. */
export const glassDraft = (sheet: Sheet): Draft => ({
  part: 'glass',
  sheets: [sheet],
  ...oneInk,
  minimumStroke: leastStroke,
  safe: 2,
});

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
    size: 40,
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

import { endorsementText, type Member, type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { type Ink, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import type { TextStyle } from '../../page/text.ts';
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
const symbolHeight = 15;

/** One-colour words round a glass, as few lines as its height allows, with the line-drawn symbol before them. */
export function glassSheet(
  order: GlassOrder,
  options: GlassOptions = {},
): { sheet: Sheet; notices: readonly Notice[] } {
  const { circumference = 240, laid = 'by-hand', height = 40, ink = inks.black } = options;
  const { name, status } = prepareMember(brand, order.member);
  const text = options.slogan ?? `${name}, ${endorsementText(brand, status, 'long')}`;
  const width = circumference + lap[laid];
  const symbol = paintLogo('symbol', 'line');
  const symbolWidth = (symbolHeight * symbol.scene.width) / symbol.scene.height;
  const x = symbolWidth + 6;
  const words = largest(order, { text, width: width - x - 4, height: height - 7, ink });
  const size = words.lines[0]?.size ?? 0;
  const block = (words.lines.at(-1)?.y ?? 0) + 0.7 * size;
  const figure = placeScene(symbol.scene, symbol.inks, {
    x: 2,
    y: (height - symbolHeight) / 2,
    width: symbolWidth,
  });
  const marks = figure.marks.map((mark) => ({ ...mark, ink }));
  return {
    notices: [],
    sheet: {
      width,
      height,
      bleed: 0,
      title: `Verre, ${text}`,
      pieces: [{ ...figure, marks }, placeText(words, { x, y: (height - block) / 2, anchor: 'caps' }).piece],
    },
  };
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
}

/** The largest type whose lines stay inside the height: half points, from large to small. */
function largest({ typesetter }: GlassOrder, { text, width, height, ink }: Room) {
  const style: TextStyle = {
    weight: 600,
    size: 34,
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

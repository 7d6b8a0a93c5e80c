import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { leastQrWidth, qrCode } from '../../page/qr-code.ts';
import { setBody, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../artwork.ts';
import { scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { card, side } from './format.ts';

const { inks } = brand;

/** Millimetres of one unit of the people. */
const unit = 0.3;
const logoWidth = 34;
/** How far the code’s light border may reach over the margin, in mm. */
const quietZone = 1.6;
const legalStyle: TextStyle = {
  weight: 500,
  size: 5.25,
  leading: 1.4,
  direction: 'ltr',
  ink: inks.inkText,
};

/** What may stand on the back. */
export interface BackText {
  /** The mentions the law wants of a company's papers, in one line. */
  readonly legal?: string;
  /** What the code may hold, the fullest first: the first that can be read at this size is taken. */
  readonly codes?: readonly string[];
}

/** The people on their ground, the cooperative and its mentions under it, and a code where one is wanted. */
export function cardBack(order: KitOrder, { legal, codes = [] }: BackText): Sheet {
  const qr = codePiece(order, codes);
  const { safe } = order.settings.print;
  const width = (qr ? qr.x - 4 : card.width - safe) - safe;
  const logo = paintLogo('horizontal');
  return {
    ...side(order, `Carte de visite ${order.member.name}, verso`),
    pieces: [
      scenery(order, { ...card, sky: card.ground - card.line, unit, margin: safe }).piece,
      placeScene(logo.scene, logo.inks, { x: safe, y: card.ground + 5.2, width: Math.min(logoWidth, width) }),
      ...(legal ? [legalPiece(order, legal, width)] : []),
      ...(qr ? [qr.piece] : []),
    ],
  };
}

function legalPiece({ typesetter, settings }: KitOrder, legal: string, width: number): Piece {
  const { safe } = settings.print;
  const words = setBody(legal, legalStyle, { typesetter, width });
  return placeText(words, { x: safe, y: card.height - safe, anchor: 'foot' }).piece;
}

/** The code fills what lies under the line; its quiet zone may reach into the margin. */
function codePiece(
  { member, settings }: KitOrder,
  codes: readonly string[],
): { piece: Piece; x: number } | null {
  const { safe } = settings.print;
  const width = card.height - safe - card.ground + 0.5;
  const code = codes.find((text) => leastQrWidth(text) <= width);
  if (!code) return null;
  const x = card.width - safe - width + quietZone;
  const alternative = `Code QR\u00A0: carte de contact de ${member.person ?? member.name}`;
  const y = card.height - safe - width + quietZone;
  return { x, piece: qrCode(code, { x, y, width, alternative }) };
}

import { type Ink, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { leastQrWidth, qrCode } from '../../page/qr-code.ts';
import { setBody, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../artwork.ts';
import { memberColours } from '../member-colour.ts';
import { peopleHeight, peopleReach, scenery, snow } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { least } from './column.ts';
import { card, marginOf, side } from './format.ts';

/** The ground's usual height, and the cooperative's name in it; mm. */
const foot = { depth: 19, wordmark: 5.4, gap: 3.2 } as const;
/** Air over the tallest head. */
const air = 6.5;
/** Side of a code in mm, where less would do. */
const codeWidth = 22;
/** Least light border of a code, which may reach over a margin; mm. */
const quietZone = 1.6;
const legalStyle: Omit<TextStyle, 'ink'> = { weight: 500, size: least, leading: 1.36, direction: 'ltr' };

/** What may stand on the back. */
export interface BackText {
  /** The mentions the law wants of a company's papers, in one line. */
  readonly legal?: string;
  /** What the code may hold, the fullest first: the first that can be read at this size is taken. */
  readonly codes?: readonly string[];
}

/** The people under an open sky, on the member's ground the cooperative and its mentions, and a code where one is wanted. */
export function cardBack(order: KitOrder, { legal, codes = [] }: BackText): Sheet {
  const { member, typesetter, settings } = order;
  const margin = marginOf(order);
  const ink = memberColours(member).words;
  const measure = { typesetter, width: card.width - 2 * margin };
  const mentions = legal === undefined ? undefined : setBody(legal, { ...legalStyle, ink }, measure);
  const deep = mentions?.lines.at(-1)?.y ?? 0;
  const need = margin + deep + foot.gap + foot.wordmark + margin;
  const ground = card.height - Math.max(foot.depth, need);
  const unit = (ground - air) / peopleHeight;
  const qr = codePiece(order, codes, ground - snow * unit);
  // the outermost foot stands on the margin: the right one, or the left one beside a code
  const inset = margin + peopleReach * unit;
  const axis = qr ? inset : card.width - inset;
  const open = { sky: 'open', ...card, bleed: settings.print.bleed, ground, unit, axis } as const;
  const words = mentions && placeText(mentions, { x: margin, y: card.height - margin, anchor: 'foot' });
  return {
    ...side(order, `Carte de visite ${member.name}, verso`),
    pieces: [
      scenery(order, open).piece,
      wordmark(ink, {
        x: margin,
        y: mentions ? ground + 5 : card.height - margin - foot.wordmark,
        height: foot.wordmark,
      }),
      ...(words ? [words.piece] : []),
      ...(qr ? [qr] : []),
    ],
  };
}

/** The cooperative's name in the one ink that is read on the member's ground. */
function wordmark(ink: Ink, { x, y, height }: { x: number; y: number; height: number }): Piece {
  const { scene, inks } = paintLogo('wordmark');
  return placeScene(
    scene,
    { ...inks, wordmark: ink },
    { x, y, width: (height * scene.width) / scene.height },
  );
}

/**
 * The code on its white plate, in the middle of the sky: its light border may reach over the margin, the code itself may
 * not.
 */
function codePiece(order: KitOrder, codes: readonly string[], sky: number): Piece | undefined {
  const { member, settings } = order;
  const room = sky - 2 * (settings.print.safe - quietZone);
  const code = codes.find((text) => leastQrWidth(text) <= room);
  if (!code) return undefined;
  const width = Math.min(room, Math.max(codeWidth, leastQrWidth(code)));
  const at = { x: card.width - marginOf(order) - width, y: (sky - width) / 2, width };
  return qrCode(code, {
    ...at,
    alternative: `Code QR\u00A0: carte de contact de ${member.person ?? member.name}`,
  });
}

import type { Piece } from '@coodyssee/logo/scene';
import { boxCut, leastCorner } from '../../page/cut-line.ts';
import { placeText } from '../../page/place-text.ts';
import { setTitle, type TextStyle } from '../../page/text.ts';
import { setEndorsement } from '../endorsement.ts';
import { memberColours } from '../member-colour.ts';
import { placeOwnLogo } from '../own-logo.ts';
import { discReach, peopleHeight, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { bleed, type Outline, paperGround, type Sticker } from './sticker.ts';

/** Trimmed size, the top of the ground and the room round words; mm. */
const size = { width: 74, height: 52 } as const;
const usualGround = 32.5;
const margin = 6;
/** Room over the name, in the ground. */
const over = 4;
/** Air over the tallest head, and the small disc beside a logo. */
const air = 5.5;
const smallDisc = 0.17;

/** The name's first size in points, and the lines under it. */
const name: Omit<TextStyle, 'ink'> = { weight: 700, size: 15, least: 8, leading: 1.1 };
const under: Omit<TextStyle, 'ink'> = { weight: 500, size: 8, least: 7 };

/** A whole landscape: the people under an open sky, or the member's own logo in a quiet one, over their ground. */
export function landscapeSticker(order: KitOrder): Sticker {
  const { member, ownLogo } = order;
  const { pieces, top } = groundWords(order);
  const ground = Math.min(usualGround, top - over);
  const page = { ...size, bleed, ground } as const;
  const disc = { unit: smallDisc, axis: size.width - margin - discReach * smallDisc };
  const people = { unit: (ground - air) / peopleHeight, axis: size.width / 2 };
  const { piece, notices } = ownLogo
    ? scenery(order, { ...page, sky: 'quiet', ...disc })
    : scenery(order, { ...page, sky: 'open', ...people });
  const room = { x: margin, y: margin, width: 46, height: ground - 2 * margin, area: 480 };
  const outline: Outline = (out) =>
    boxCut({ x: 0, y: 0, ...size }, { margin: out, corner: leastCorner + out });
  return {
    part: 'landscape',
    layout: ownLogo ? 'beside' : 'landscape',
    notices,
    sheet: {
      ...size,
      bleed,
      pieces: [
        paperGround(outline),
        piece,
        ...(ownLogo ? [placeOwnLogo(order, ownLogo, room)] : []),
        ...pieces,
      ],
      cuts: [outline(0)],
      title: `Autocollant paysage ${member.name}`,
    },
  };
}

/** Whose ground it is, and with whom: stood on the sticker's foot, and how high the name reaches. */
function groundWords(order: KitOrder): { pieces: readonly Piece[]; top: number } {
  const { member, typesetter } = order;
  const measure = { typesetter, width: size.width - 2 * margin };
  const ink = memberColours(member).words;
  const foot = { x: margin, y: size.height - 4.6, anchor: 'foot' } as const;
  const endorsement = placeText(setEndorsement(order, { ...under, ink }, measure), foot);
  const words = setTitle(member.name, { ...name, ink }, { ...measure, lines: 3 });
  const title = placeText(words, { x: margin, y: endorsement.first - 5.2, anchor: 'last' });
  return {
    pieces: [title.piece, endorsement.piece],
    top: title.first - 0.7 * (words.lines[0]?.size ?? 0),
  };
}

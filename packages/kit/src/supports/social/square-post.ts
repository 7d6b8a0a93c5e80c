import { endorsementText, type Notice, type Piece, rectanglePath, type Sheet } from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { decorate, fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { inPoints } from '../../page/point.ts';
import { setBody, setTitle } from '../../page/text.ts';
import { paint } from '../artwork.ts';
import { contactsOf, tradeLine } from '../contact-lines.ts';
import { memberColour } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { post } from './sizes.ts';
import { feetPath, gapPart, memberSymbol, symbolRise } from './symbol-figure.ts';

const { width, safe } = post;
const ground = 620;
const disc = { x: safe.left, width: 470 } as const;

/** A square to publish: the symbol on the member's ground, and the name and where to find them in it. */
export function squarePost(order: KitOrder): { sheet: Sheet; notices: readonly Notice[] } {
  const { member } = order;
  const { scene, inks: table, notices } = paint(memberSymbol, member.colour);
  const ink = memberColour(member, 'text');
  const base = ground - gapPart * disc.width;
  const standing = { ...table, 'front-body': ink };
  return {
    notices,
    sheet: {
      width,
      height: width,
      bleed: 0,
      title: `${member.name}, avec Coodyssée`,
      pieces: [
        fill(inks.neige, rectanglePath(0, 0, width, width)),
        fill(ink, rectanglePath(0, ground, width, width - ground)),
        decorate(scene, standing, { x: disc.x, y: base - symbolRise * disc.width, width: disc.width }),
        fill(ink, feetPath({ x: disc.x, base, width: disc.width })),
        endorsement(order),
        ...words(order),
      ],
    },
  };
}

/** Beside the disc, on its base: what the member is to the cooperative. */
function endorsement({ member, typesetter }: KitOrder): Piece {
  const x = disc.x + disc.width + 40;
  const text = endorsementText(member.status ?? 'activity', 'long');
  const style = { weight: 600, size: inPoints(46), ink: inks.ardoise, leading: 1.25 } as const;
  const set = setBody(text, style, { typesetter, width: safe.right - x });
  return placeText(set, { x, y: ground - gapPart * disc.width, anchor: 'last' }).piece;
}

function words({ member, typesetter }: KitOrder): readonly Piece[] {
  const measure = { typesetter, width: safe.right - safe.left };
  const style = (size: number, weight: 500 | 700, least = size / 2) =>
    ({ weight, size: inPoints(size), least: inPoints(least), ink: inks.blanc }) as const;
  const name = placeText(
    setTitle(member.name, { ...style(104, 700, 58), tag: 'heading-1' }, { ...measure, lines: 3 }),
    {
      x: safe.left,
      y: ground + 84,
      anchor: 'caps',
    },
  );
  const trade = tradeLine(member);
  const reach = contactsOf(member).find(({ kind }) => kind === 'website') ?? contactsOf(member)[0];
  const lines = [trade, reach?.text].filter((text) => text !== undefined);
  const placed = lines.map((text, at) =>
    placeText(setTitle(text, style(44, 500), measure), {
      x: safe.left,
      y: safe.bottom - (lines.length - 1 - at) * 62,
      anchor: 'last',
    }),
  );
  return [name, ...placed].map(({ piece }) => piece);
}

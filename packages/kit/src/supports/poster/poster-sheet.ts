import type { Notice } from '@coodyssee/logo';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { KitError } from '../../record/kit-error.ts';
import type { PosterText } from '../../record/poster-text.ts';
import { fr } from '../../words/fr.ts';
import { paintBadge } from '../artwork.ts';
import { peopleHeight, peopleReach, type Scenery, scenery } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { type Ground, memberPieces, sideHeight, sidePieces } from './ground-words.ts';
import { photoCredit, photoSky } from './photo-sky.ts';
import { type Layout, type PosterFormat, room } from './poster-format.ts';
import { skyWords } from './sky-words.ts';

/** A poster or a flyer: what is announced in the sky, the people on the member's ground, and whose it is. */
export function posterSheet(
  order: KitOrder,
  format: PosterFormat,
  text: PosterText,
): { sheet: Sheet; notices: readonly Notice[] } {
  const layout: Layout = { order, format, text, mm: (a3) => a3 * format.scale };
  const sky = skyWords(layout);
  const land = landOf(layout, { skyFoot: sky.foot, snow: order.ownLogo ? layout.mm(room.snow) : 0 });
  const { ground, pieces, notices } = footOf(layout, land);
  const words = [...memberPieces(layout, ground), ...sidePieces(layout, ground)];
  return {
    notices: [...land.notices, ...notices],
    sheet: {
      width: format.width,
      height: format.height,
      bleed: order.settings.print.bleed,
      title: [format.label, text.title, order.member.name].join(', '),
      pieces: [
        ...photoSky(layout, land),
        land.piece,
        ...sky.pieces,
        ...words,
        ...pieces,
        ...photoCredit(layout, land),
      ],
    },
  };
}

/** The largest and the least unit of the symbol, the air over the tallest head, and beside the outermost foot, in mm of A3. */
const people = { unit: 3.6, least: 1.3, air: 11, beside: 12 } as const;

interface Fixed {
  /** How far down the words of the sky reach. */
  readonly skyFoot: number;
  /** White under the ground. */
  readonly snow: number;
}

export interface Land extends Scenery {
  /** Top and foot of the ground. */
  readonly ground: number;
  readonly foot: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
}

/** The people take the room that the words leave them, on the right where a page ends. */
export function landOf(layout: Layout, { skyFoot, snow }: Fixed): Land {
  const { order, format, mm } = layout;
  const { width, height } = format;
  const { bleed } = order.settings.print;
  const { foot, margin } = snow
    ? { foot: height - snow, margin: room.gutter }
    : { foot: height, margin: room.margin };
  // a long text lifts the ground
  const needed = foot - mm(margin + room.under) - sideHeight(layout);
  const ground = Math.min(mm(snow ? room.groundOverSnow : room.ground), needed);
  const unit = Math.min(mm(people.unit), (ground - skyFoot - mm(people.air)) / peopleHeight);
  const axis = width - mm(people.beside) - peopleReach * unit;
  if (unit < mm(people.least)) throw tooMuch(layout);
  const ends = snow ? foot : height + bleed;
  const sky = order.photo ? 'picture' : 'open';
  const land = scenery(order, { sky, width, height, bleed, ground, foot: ends, unit, axis });
  return { ...land, ground, foot, unit };
}

/** Where the words of the ground stand; and under it, on snow, the member's own logo with the endorsement. */
export function footOf(
  layout: Layout,
  land: Land,
): { ground: Ground; pieces: readonly Piece[]; notices: readonly Notice[] } {
  const { order, mm, format } = layout;
  const lockup = order.ownLogo && paintBadge(order, { layout: 'beside' });
  const ground = {
    top: land.ground + mm(room.under),
    foot: land.foot - mm(lockup ? room.gutter : room.margin),
    ink: land.onMember,
  };
  if (!lockup) return { ground, pieces: [], notices: [] };
  const { width, height, minimumWidth } = lockup.scene;
  const high = mm(room.snow - 2 * room.gutter);
  const fitting = Math.min(format.width - 2 * mm(room.margin), (high * width) / height);
  const wide = Math.max(fitting, minimumWidth.mm);
  const y = format.height - mm(room.snow) / 2 - (wide * height) / width / 2;
  const piece = placeScene(lockup.scene, lockup.inks, { x: mm(room.margin), y, width: wide });
  return { ground, pieces: [piece], notices: lockup.notices };
}

const tooMuch = ({ format, text }: Layout): KitError =>
  new KitError(
    'does-not-fit',
    {
      what: fr`${format.label} : « ${text.title} » a trop de texte.`,
      why: 'Il ne resterait plus de place pour le dessin, et personne ne lit une affiche pleine.',
      fix: 'Raccourcissez le titre, le lieu ou le texte\u00a0: une affiche dit quoi, quand et où.',
    },
    { reason: 'poster', format: format.id },
  );

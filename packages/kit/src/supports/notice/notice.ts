import { brand } from '@coodyssee/logo/brand';
import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { placeText } from '../../page/place-text.ts';
import { setBody, setLine } from '../../page/text.ts';
import { fr } from '../../words/fr.ts';
import { discReach, peopleReach, scenery, snow } from '../scenery.ts';
import type { KitOrder } from '../support.ts';
import { clearSpace } from './clear-space.ts';
import { whichColours } from './colours.ts';
import {
  cellOf,
  columnWidth,
  headed,
  page,
  type Section,
  stackSections,
  textBlock,
  textStyles,
} from './column.ts';
import { whatNotToDo } from './faults.ts';
import { whichGround } from './grounds.ts';
import { whichBadge } from './which-badge.ts';

const { inks } = brand;

const rights: readonly (readonly [title: string, told: string])[] = [
  [
    'Tant que vous êtes membre',
    fr`Le badge est à vous pour votre activité, et pour elle seule. À votre départ, vous le retirez de vos supports.`,
  ],
  ['Ce qu’il dit', fr`Vous faites partie de la coopérative. Ce n’est ni un label, ni une certification.`],
  [
    'Ce qu’il ne dit pas',
    fr`Les mentions légales n’y entrent pas : elles ont leur place au bas des documents.`,
  ],
];

/** What the member may do with it, a column a rule. */
const rightOfUse: Section = (order, top) => {
  const cells = rights.map(([title, told], at) => {
    const column = cellOf(rights.length, at);
    const named = textBlock(order, title, { ...column, top, style: textStyles.label });
    const text = textBlock(order, told, { ...column, top: named.bottom + 1, style: textStyles.body });
    return { pieces: [...named.pieces, ...text.pieces], bottom: text.bottom };
  });
  return {
    pieces: cells.flatMap(({ pieces }) => pieces),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
};

const firstPage: readonly Section[] = [
  headed('Quel badge, à quel endroit', whichBadge),
  headed('Laissez-lui de l’air', clearSpace),
  headed('Quel fichier, sur quel fond', whichGround),
];
const secondPage: readonly Section[] = [
  headed('Les couleurs', whichColours),
  headed('Ce qui ne se fait pas', whatNotToDo),
  headed('Votre droit d’usage', rightOfUse),
];

/** An open sky over the member's ground, across the head of the first page: `bleed` is none, it is read on a screen. */
const sky = { sky: 'open', width: page.width, bleed: 0, height: page.height, unit: 0.86, axis: 160 } as const;
const band = { ground: 52, foot: 68 } as const;

/** The title stands on the line of snow, the member's name in their ground. */
function head(order: KitOrder): readonly Piece[] {
  const { typesetter, member } = order;
  const { piece, onMember } = scenery(order, { ...sky, ...band });
  const width = sky.axis - peopleReach * sky.unit - page.left - 4;
  const title = setBody(
    'Votre badge, mode d’emploi',
    { ...textStyles.title, ink: inks.paper },
    { typesetter, width },
  );
  const name = setLine(
    member.name,
    { ...textStyles.heading, tag: 'paragraph', least: 7, ink: onMember },
    {
      typesetter,
      width: columnWidth,
    },
  );
  return [
    piece,
    placeText(title, { x: page.left, y: band.ground - snow * sky.unit - 9, anchor: 'last' }).piece,
    placeText(name, { x: page.left, y: (band.ground + band.foot) / 2 + 1.7 }).piece,
  ];
}

/** The member's badge as a page: the disc on their ground, at the foot of the last one. */
const foot = (order: KitOrder): Piece =>
  scenery(order, { ...sky, sky: 'quiet', ground: 279, unit: 0.36, axis: page.right - discReach * 0.36 })
    .piece;

/** How a member uses their badge: two pages, drawn with their own badge. */
export function notice(order: KitOrder): readonly Sheet[] {
  const title = fr`Mode d’emploi du badge : ${order.member.name}`;
  const sheet = (pieces: readonly Piece[]): Sheet => ({
    width: page.width,
    height: page.height,
    bleed: 0,
    title,
    pieces,
  });
  return [
    sheet([...head(order), ...stackSections(order, band.foot + 15, firstPage).pieces]),
    sheet([foot(order), ...stackSections(order, page.top, secondPage).pieces]),
  ];
}

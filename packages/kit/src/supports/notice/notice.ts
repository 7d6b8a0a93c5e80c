import type { Piece, Sheet } from '@coodyssee/logo/scene';
import { fr } from '../../words/fr.ts';
import { placeMasthead, widestBand, wordsFrom } from '../masthead.ts';
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

function head(order: KitOrder): readonly Piece[] {
  const unit = (columnWidth * 0.62) / widestBand;
  const words = columnWidth - wordsFrom * unit;
  const masthead = placeMasthead(order, {
    x: page.left,
    ground: page.top + 22,
    unit,
    right: page.width,
    words,
  });
  const spot = { x: page.left, top: page.top + 34, width: columnWidth, style: textStyles.title };
  return [...masthead.pieces, ...textBlock(order, 'Votre badge, mode d’emploi', spot).pieces];
}

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
    sheet([...head(order), ...stackSections(order, page.top + 54, firstPage).pieces]),
    sheet(stackSections(order, page.top, secondPage).pieces),
  ];
}

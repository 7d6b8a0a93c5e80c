import type { Piece, Sheet } from '@coodyssee/logo';
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

const rights: Section = (order, top) => {
  const said = fr`Vous vous servez du badge tant que vous êtes membre de la coopérative, pour votre activité. Il dit que vous en faites partie : ce n’est ni un label, ni une certification. À votre départ, vous le retirez de vos supports. Les mentions légales n’y entrent pas : elles ont leur place au bas des documents.`;
  return textBlock(order, said, { ...cellOf(1, 0), top, style: textStyles.body });
};

const firstPage: readonly Section[] = [
  headed('Quel badge, à quel endroit', whichBadge),
  headed('Laissez-lui de l’air', clearSpace),
  headed('Quel fichier, sur quel fond', whichGround),
];
const secondPage: readonly Section[] = [
  headed('Les couleurs', whichColours),
  headed('Ce qui ne se fait pas', whatNotToDo),
  headed('Votre droit d’usage', rights),
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

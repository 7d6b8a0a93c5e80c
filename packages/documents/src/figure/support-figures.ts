import type { KitOrder } from '@coodyssee/kit';
import {
  cardBack,
  cardFront,
  cover,
  covers,
  kakemono,
  memberSheet,
  type PosterText,
  peopleButton,
  posterFormats,
  posterSheet,
  presses,
  squarePost,
  symbolPortrait,
} from '@coodyssee/kit/pages';
import type { Sheet } from '@coodyssee/logo/scene';
import type { Means } from '../examples/means.ts';
import type { MemberId } from '../examples/members.ts';
import { type Figure, sheetFigure } from './figure.ts';

const words: PosterText = { title: 'Portes ouvertes', date: 'Samedi 12 juin, de 14 h à 18 h' };

const first = <T>(list: readonly T[], what: string): T => {
  const [one] = list;
  if (one === undefined) throw new RangeError(`The kit has no ${what}.`);
  return one;
};

/** Every support that a document shows, from the kit's own pages. */
const supports = {
  'card-front': cardFront,
  'card-back': (order) => cardBack(order, {}),
  poster: (order) => posterSheet(order, first(posterFormats, 'poster'), words).sheet,
  kakemono: (order) => kakemono(order).sheet,
  post: (order) => squarePost(order).sheet,
  sheet: (order) => memberSheet(order).sheet,
  portrait: (order) => symbolPortrait(order).sheet,
  button: (order) => peopleButton(order, first(presses, 'press')),
  facebook: (order) => coverOf(order, 'facebook'),
  linkedin: (order) => coverOf(order, 'linkedin'),
} as const satisfies Readonly<Record<string, (order: KitOrder) => Sheet>>;
export type SupportName = keyof typeof supports;

function coverOf(order: KitOrder, id: string): Sheet {
  const size = covers.find((one) => one.id === id);
  if (!size) throw new RangeError(`The kit has no cover for ${id}.`);
  return cover(order, size).sheet;
}

/** A support of an invented member, as the kit makes it. */
export const supportSheet = ({ orders }: Means, member: MemberId, support: SupportName): Sheet =>
  supports[support](orders[member]);

export const supportFigure = (means: Means, member: MemberId, support: SupportName): Figure =>
  sheetFigure(supportSheet(means, member, support));

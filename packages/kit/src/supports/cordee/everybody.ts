import { type Notice, prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { KitError } from '../../record/kit-error.ts';
import type { MemberRecord } from '../../record/member-record.ts';
import { count } from '../../words/count.ts';
import { fr } from '../../words/fr.ts';
import { memberColours } from '../member-colour.ts';

/** One person of the frieze: a name as it is written, and the colour of their ground. */
export interface Walker {
  readonly name: string;
  readonly ink: Ink;
}

/** Everybody, in the order of the table, and the words that stand over them. */
export interface Everybody {
  readonly walkers: readonly Walker[];
  readonly title: string;
  readonly typesetter: Typesetter;
  readonly notices: readonly Notice[];
}

/** More than this no page shows as people: they would be dots. */
const mostWalkers = 240;

export const usualTitle = 'Toute la cordée';

/** `51 activités, une seule coopérative` */
export const countWords = (members: number): string =>
  fr`${count(members, 'activité')}, une seule coopérative`;

const orders = {
  oneRow: 'De gauche à droite',
  byRow: 'Une colonne par rang, de gauche à droite',
  inOrder: 'Dans l’ordre des rangs, de gauche à droite',
} as const;

/** How the names are to be read: each column under its row, or one after the other. */
export const orderWords = (rows: number, columns: number): string => {
  if (rows === 1) return orders.oneRow;
  return columns === rows ? orders.byRow : orders.inOrder;
};

/** Every text that a typesetter must have loaded. */
export const everybodyTexts = (members: readonly MemberRecord[], title: string): readonly string[] => [
  title,
  countWords(members.length),
  ...Object.values(orders),
  ...members.map(({ name }) => name),
];

/**
 * The members of a table as they walk on the crest.
 *
 * @throws KitError for nobody, or for more than a page can show; IdentityError for a name that cannot be written
 */
export function everybodyOf(
  members: readonly MemberRecord[],
  { title, typesetter }: Pick<Everybody, 'title' | 'typesetter'>,
): Everybody {
  if (members.length === 0 || members.length > mostWalkers) throw wrongNumber(members.length);
  const prepared = members.map((member) => prepareMember(brand, { name: member.name }));
  const walkers = members.map((member, at) => ({
    name: prepared[at]?.name ?? member.name,
    ink: memberColours(member).surface,
  }));
  return { walkers, title, typesetter, notices: toldOnce(prepared.flatMap(({ notices }) => notices)) };
}

/** The same sentence for many names is told once. */
const toldOnce = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.message, notice])).values(),
];

const wrongNumber = (members: number): KitError =>
  new KitError(
    'does-not-fit',
    {
      what: fr`La table a ${count(members, 'membre')}.`,
      why: fr`La cordée se dessine de 1 à ${mostWalkers} personnes : au-delà, ce seraient des points.`,
      fix: 'Donnez une table plus courte, par exemple celle d’un territoire.',
    },
    { reason: 'walkers', members, most: mostWalkers },
  );

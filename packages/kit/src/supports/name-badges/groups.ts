import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';

/** Numbers that look random and are the same for the same seed, on every machine: Mulberry32. */
function seededNumbers(seed: string): () => number {
  let state = Array.from(seed).reduce((hash, sign) => {
    const mixed = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }, 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a list is shared out. */
export interface GroupOptions {
  /** From 1 to 8. */
  readonly groups: number;
  /** Any words: the same words always make the same groups. */
  readonly seed: string;
}

/** As many names and shapes as there are, which tell the groups apart without colour. */
export const mostGroups = 8;

/**
 * Shares out a list at random: the group of each place of the list, from 0. Sizes differ by one at the most.
 *
 * @throws KitError `bad-record` for no group, more than eight, or more groups than people
 * @example drawGroups(12, { groups: 4, seed: 'séminaire 2027' })
 */
export function drawGroups(people: number, { groups, seed }: GroupOptions): readonly number[] {
  if (!Number.isInteger(groups) || groups < 1 || groups > Math.min(mostGroups, people))
    throw badGroups(groups, people);
  const next = seededNumbers(seed);
  const order = Array.from({ length: people }, (_, i) => i);
  for (let last = people - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const drawn = new Array<number>(people).fill(0);
  order.forEach((person, i) => {
    drawn[person] = i % groups;
  });
  return drawn;
}

const badGroups = (groups: number, people: number): KitError =>
  new KitError(
    'bad-record',
    {
      what: fr`On ne peut pas former ${groups} groupes avec ${people} personnes.`,
      why: fr`Il faut de 1 à ${mostGroups} groupes, et au moins une personne dans chacun.`,
      fix: fr`Choisissez un nombre de 1 à ${Math.max(1, Math.min(mostGroups, people))}.`,
    },
    { reason: 'groups', groups, people, most: mostGroups },
  );

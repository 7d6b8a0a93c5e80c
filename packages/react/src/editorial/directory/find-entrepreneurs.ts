import type { Entrepreneur } from '../entrepreneur-card/EntrepreneurCard.tsx';

export interface DirectoryQuery {
  /** Words that must all be found, whatever their accents and case. */
  readonly text: string;
  /** Empty: all. */
  readonly sector: string;
  /** Empty: all. */
  readonly town: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/’/g, "'")
    .toLowerCase();

/**
 * The members that answer a query, in the order given: each word is looked for in the name, the trade and the
 * town.
 *
 * @example findEntrepreneurs(members, { text: 'ebeniste vars', sector: '', town: '' })
 */
export function findEntrepreneurs<One extends Entrepreneur>(
  all: readonly One[],
  { text, sector, town }: DirectoryQuery,
): readonly One[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const known = plain(`${one.name} ${one.trade} ${one.town} ${one.sector ?? ''}`);
    return (
      (!sector || one.sector === sector) &&
      (!town || one.town === town) &&
      words.every((word) => known.includes(word))
    );
  });
}

const french = new Intl.Collator('fr');

/** Each value once, as French sorts them; what is missing is left out. */
export const choicesOf = (values: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(values)].filter((value) => typeof value === 'string').toSorted(french.compare);

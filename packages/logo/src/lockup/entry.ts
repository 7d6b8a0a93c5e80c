import { IdentityError } from '../errors.ts';

/** One thing of a list that a person chooses from. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  /** ASCII, lower case, safe in a file name: `bandeau`. */
  readonly slug: string;
  /** French, for a person: `Badge bandeau`. */
  readonly label: string;
}

/**
 * The entry with this id or French slug, for callers whose types were lost on the way.
 * @param what French, opening a sentence: « La variante »
 * @throws IdentityError `bad-option`, naming what exists
 */
export function requireEntry<E extends Entry>(entries: readonly E[], word: string, what: string): E {
  const entry = findEntry(entries, word);
  if (entry) return entry;
  const known = entries.map(({ slug }) => `«\u00A0${slug}\u00A0»`).join(', ');
  throw new IdentityError(
    'bad-option',
    {
      what: `${what} «\u00A0${word}\u00A0» n’existe pas.`,
      why: 'Le dessin demandé n’est pas au catalogue.',
      fix: `Choisissez parmi ${known}.`,
    },
    { reason: 'unknown-word', word, known: entries.map(({ id }) => id) },
  );
}

/** The entry with this id, or the one with this French slug. */
export function findEntry<E extends Entry>(entries: readonly E[], word: string): E | undefined {
  return entries.find((entry) => entry.id === word || entry.slug === word);
}

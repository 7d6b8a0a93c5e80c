import { IdentityError } from '../errors.ts';

/**
 * Everything that can be drawn, in one table each: the id code uses, the French word for
 * file names and the command line, and the French label a person reads.
 */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  /** ASCII, lower case, safe in a file name: `bandeau`. */
  readonly slug: string;
  /** French, for a person: `Badge bandeau`. */
  readonly label: string;
}

const table = <const T extends readonly Entry[]>(entries: T): T => entries;

export const logoVariants = table([
  { id: 'symbol', slug: 'symbole', label: 'Symbole seul' },
  { id: 'symbol-small', slug: 'symbole-petit', label: 'Symbole pour les très petites tailles' },
  { id: 'wordmark', slug: 'nom', label: 'Nom seul' },
  { id: 'horizontal', slug: 'horizontal', label: 'Logo horizontal' },
  { id: 'horizontal-small', slug: 'horizontal-petit', label: 'Logo horizontal pour les petites tailles' },
  { id: 'stacked', slug: 'vertical', label: 'Logo vertical' },
  { id: 'descriptor', slug: 'descriptif', label: 'Logo avec descriptif' },
]);
export type LogoVariant = (typeof logoVariants)[number]['id'];

export const badgeLayouts = table([
  { id: 'band', slug: 'bandeau', label: 'Badge bandeau' },
  { id: 'seal', slug: 'sceau', label: 'Badge sceau' },
  { id: 'compact', slug: 'compact', label: 'Badge compact, sans nom' },
]);
export type BadgeLayout = (typeof badgeLayouts)[number]['id'];

export const inkSets = table([
  { id: 'colour', slug: 'couleur', label: 'Couleur, sur fond clair' },
  { id: 'dark', slug: 'couleur-fond-sombre', label: 'Couleur, sur fond sombre' },
  { id: 'reversed', slug: 'blanc-sur-orange', label: 'Blanc sur orange' },
  { id: 'black', slug: 'noir', label: 'Une encre, noire' },
  { id: 'white', slug: 'blanc', label: 'Une encre, blanche' },
  { id: 'member', slug: 'votre-couleur', label: 'Une encre, la couleur de l’activité' },
  { id: 'line', slug: 'trait', label: 'Dessin au trait (tampon, gravure, broderie, découpe)' },
]);
export type InkSet = (typeof inkSets)[number]['id'];

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

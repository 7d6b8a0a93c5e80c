import { IdentityError } from '../errors.ts';

/** A word that nobody may imitate. */
export interface GuardedWord {
  /** In plain lower-case letters. */
  readonly word: string;
  /** As it is written for a person. */
  readonly name: string;
  /** Signs that look like its letters, by the letter they imitate. */
  readonly twins: Readonly<Record<string, string>>;
}

const known = new WeakMap<GuardedWord, ReadonlyMap<string, string>>();

/** The letter that each sign looks like. */
function latinOf(guard: GuardedWord): ReadonlyMap<string, string> {
  const letters =
    known.get(guard) ??
    new Map(
      Object.entries(guard.twins).flatMap(([letter, list]) =>
        Array.from(list.normalize('NFKD'), (twin) => [twin, letter] as const),
      ),
    );
  known.set(guard, letters);
  return letters;
}

const marks = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replace(marks, '');
const skeleton = (text: string, guard: GuardedWord): string =>
  Array.from(plain(text), (char) => latinOf(guard).get(char) ?? char).join('');
/** The name spelt in true Latin letters, accents and capitals free, imitates nothing. */
const spelling = (text: string): string => text.normalize('NFD').toLowerCase().replace(marks, '');

const words = (text: string): string[] =>
  text.split(/[\s\p{Z}·,;:!?/()«»“”"’'–—-]+/u).filter((word) => word !== '');

/** Where a text is from, and what it may not imitate. */
interface Guarding {
  /** French: « Le nom ». */
  readonly label: string;
  readonly field: string;
  readonly guard: GuardedWord;
}

/**
 * Refuses a text in which a word imitates a guarded one with signs of other alphabets or figures.
 * @throws IdentityError `confusable`
 */
export function refuseImitation(text: string, { label, field, guard }: Guarding): void {
  const imitation = [text.replace(/\s/gu, ''), ...words(text)].find(
    (word) => skeleton(word, guard) === guard.word && spelling(word) !== guard.word,
  );
  if (imitation === undefined) return;
  throw new IdentityError(
    'confusable',
    {
      what: `${label} imite «\u00A0${guard.name}\u00A0» avec d’autres signes («\u00A0${imitation}\u00A0»).`,
      why: 'À l’œil on lirait le nom de la coopérative, alors que le texte en est un autre.',
      fix: 'Écrivez le nom avec les lettres de l’alphabet latin, ou choisissez un autre nom.',
    },
    { field, imitation, skeleton: guard.word },
  );
}

/** Alphabets whose letters resemble each other's: one word should keep to one of them. */
const alphabets = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** The words of a text that mix alphabets. */
export const mixedWords = (text: string): string[] =>
  words(text).filter((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);

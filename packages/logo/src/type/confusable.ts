import { IdentityError } from '../errors.ts';

const own = 'coodyssee';

/** Letters and figures that look like those of the cooperative's name, by the letter they imitate. */
const twins: Readonly<Record<string, string>> = {
  c: 'сϲⅽᴄⲥꮯ𐐽ċ¢ƈ',
  o: 'оοօ0ο᧐ⲟᴏσ๐௦०০੦૦೦൦໐၀°ºόόøӧө⊖○◯〇ഠဝዐᐤ',
  d: 'ԁɗɖđⅾᏧժɗð',
  y: 'уүγуʏყӯўყỿ',
  s: 'ѕꜱʂ5$ƽՏԍ',
  e: 'еєҽёëɘ3℮ⅇεέɛәеεҿ€',
};
const latinOf = new Map(
  Object.entries(twins).flatMap(([letter, list]) =>
    Array.from(list.normalize('NFKD'), (twin) => [twin, letter]),
  ),
);

const marks = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replace(marks, '');
const skeleton = (text: string): string =>
  Array.from(plain(text), (char) => latinOf.get(char) ?? char).join('');
/** The name spelt in true Latin letters, accents and capitals free, imitates nothing. */
const spelling = (text: string): string => text.normalize('NFD').toLowerCase().replace(marks, '');

const words = (text: string): string[] =>
  text.split(/[\s\p{Z}·,;:!?/()«»“”"’'–—-]+/u).filter((word) => word !== '');

/**
 * Refuses a text in which a word imitates « Coodyssée » with signs of other alphabets or figures.
 * @throws IdentityError `confusable`
 */
export function refuseImitation(text: string, { label, field }: { label: string; field: string }): void {
  const imitation = [text.replace(/\s/gu, ''), ...words(text)].find(
    (word) => skeleton(word) === own && spelling(word) !== own,
  );
  if (imitation === undefined) return;
  throw new IdentityError(
    'confusable',
    {
      what: `${label} imite «\u00A0Coodyssée\u00A0» avec d’autres signes («\u00A0${imitation}\u00A0»).`,
      why: 'À l’œil on lirait le nom de la coopérative, alors que le texte en est un autre.',
      fix: 'Écrivez le nom avec les lettres de l’alphabet latin, ou choisissez un autre nom.',
    },
    { field, imitation, skeleton: own },
  );
}

/** Alphabets whose letters resemble each other's: one word should keep to one of them. */
const alphabets = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** The words of a text that mix alphabets. */
export const mixedWords = (text: string): string[] =>
  words(text).filter((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);

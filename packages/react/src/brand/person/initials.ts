const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const first = (word: string) => segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? '';

/** « L’Échappée » begins with its É, and « d’Arves » with its A. */
const withoutElision = (word: string) => word.replace(/^[ldLD][’']/u, '');

/**
 * One or two letters for a name: of its first word and of its last.
 * @example initialsOf('Jean-Marc de La Tour') // 'JT'
 */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map(withoutElision)
    .map(first)
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.join('').toLocaleUpperCase('fr');
}

/** A French article at the head of a name, in quotation marks or not: « L’Échappée » is known by its É. */
const article = /^[«"“\s]*(?:[ld]['’]\s*|(?:les?|la|des?|du|une?|aux?|à la)\s+|à l['’]\s*)/iu;

/**
 * The first sign of a name, as a reader counts them: an accent or a joined emoji is not torn off, and an article is not
 * the name.
 *
 * @example initialOf('L’Échappée belle') // 'É'
 */
export function initialOf(name: string): string {
  const signs = signsOf(name.replace(article, '') || name);
  const first = signs.find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? signs[0] ?? '';
  return first.toLocaleUpperCase('fr');
}

const signsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** A person's name as a directory files it. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  /** « Dr », « Mme »; empty where there is none. */
  readonly title: string;
}

const titles = /^(?:M\.?|Mr\.?|Mme|Mlle|Mmes|MM\.?|Dr\.?|Docteure?|Pr\.?|Me|Maître|Mgr)$/u;

/** What stands before a family name and belongs to it, in the languages of the people here. */
const particles = new Set(
  'de du des la le les l d da das do dos di del della der den ten ter van von vom zu zur el al ben bin ibn ait aït ould mac mc san santa st saint sainte y e'.split(
    ' ',
  ),
);

const isParticle = (word: string): boolean => particles.has(word.toLowerCase().replace(/['’.]$/u, ''));

/** `LE`, `GOFF`, `D’ARC`: forms of the State and of associations write family names so. */
const isCapitals = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();

/** Where the family name begins: at the capitals, else at the last word with what belongs to it. */
function familyStart(words: readonly string[]): number {
  const capitals = words.findIndex(isCapitals);
  if (capitals > 0 && words.slice(capitals).every((word) => isCapitals(word) || isParticle(word)))
    return withParticles(words, capitals);
  return withParticles(words, words.length - 1);
}

/** A given name stays before the particles. */
function withParticles(words: readonly string[], start: number): number {
  let at = start;
  while (at > 1 && isParticle(words[at - 1] ?? '')) at -= 1;
  return at;
}

/**
 * Cuts a name that stands in one piece: « Jean de La Tour », « Marie-Ève LE GOFF », « LE GOFF Marie-Ève », « Dr Camille Roux ».
 * The last word is the family name, which is right for most names and harmless for the others.
 *
 * @example partsOfName('Jean de La Tour') // { family: 'de La Tour', given: 'Jean', title: '' }
 */
export function partsOfName(person: string): NameParts {
  const all = person.trim().split(/\s+/u);
  const title = all.length > 1 && titles.test(all[0] ?? '') ? (all[0] ?? '') : '';
  const words = title ? all.slice(1) : all;
  const given = words.findIndex((word) => !isCapitals(word) && !isParticle(word));
  // the family name first, in capitals: « LE GOFF Marie-Ève »
  if (
    given > 0 &&
    words.slice(given).every((word) => !isCapitals(word)) &&
    words.slice(0, given).some(isCapitals)
  )
    return { family: words.slice(0, given).join(' '), given: words.slice(given).join(' '), title };
  const start = words.length > 1 ? familyStart(words) : 0;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), title };
}

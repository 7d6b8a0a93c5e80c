import type { Notice } from '../errors.ts';
import { accented, entities, ligatured } from './french-words.ts';
import { mapWords } from './untouchable.ts';

/** Stable codes of what is offered. */
export type SuggestionCode = 'ligature' | 'accented-capitals' | 'quotes' | 'space-before-mark' | 'entity';

/** A change that is offered, never made: it touches the letters of a name, which are the member's own. */
export interface Suggestion extends Notice {
  /** The whole text as it would become. */
  readonly proposal: string;
}

const plural = ligatured.filter((word) => !/[sx]$/u.test(word)).map((word) => `${word}s`);
const ligatureWords = new RegExp(`(?<!\\p{L})(?:${[...ligatured, ...plural].join('|')})(?!\\p{L})`, 'giu');
const joinLetters = (word: string): string =>
  word.replace('OE', 'Œ').replace('Oe', 'Œ').replace('oE', 'œ').replace('oe', 'œ');

/** Words in capitals that lack their accents, with the accents. */
type Spellings = Readonly<Record<string, string>>;

interface Offer {
  readonly code: SuggestionCode;
  readonly change: (text: string, spellings: Spellings) => string;
  readonly message: string;
}

const offers: readonly Offer[] = [
  {
    code: 'ligature',
    change: (text) => text.replace(ligatureWords, joinLetters),
    message: 'En français, ce mot s’écrit avec «\u00A0œ\u00A0».',
  },
  {
    code: 'accented-capitals',
    change: (text, spellings) =>
      text.replace(
        /(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}-])/gu,
        (word) => spellings[word] ?? accented[word] ?? word,
      ),
    message: 'En français, les capitales gardent leurs accents.',
  },
  {
    code: 'quotes',
    change: (text) => text.replace(/"([^"]+)"/gu, '«\u00A0$1\u00A0»'),
    message: 'En français, on cite entre guillemets «\u00A0…\u00A0».',
  },
  {
    code: 'space-before-mark',
    // not after a web page's code (&amp;), and not where a question opens the Spanish way
    change: (text) =>
      /[¿¡]/u.test(text)
        ? text
        : text.replace(/(?<=(?<![&\p{L}])\p{Script=Latin}{2,})(?=[;!?]+(?:\p{Z}|$))/gu, '\u202F'),
    message: 'En français, une espace fine précède la ponctuation haute (; ! ?).',
  },
  {
    code: 'entity',
    change: (text) => text.replace(/&(?:#\d+|\w+);/gu, (entity) => entities[entity] ?? entity),
    message: 'Ce nom contient un code de page web, resté d’un copier-coller.',
  },
];

/**
 * What could be better in a text and is the member's to decide: œ, accents on capitals, French quotation
 * marks, a web page's code in place of its sign. Each proposal stands alone.
 * @param spellings further words in capitals and their accents: those of a brand
 * @example suggestFrench('Coeur de mélèze')[0]?.proposal // 'Cœur de mélèze'
 */
export function suggestFrench(text: string, spellings: Spellings = {}): Suggestion[] {
  return offers.flatMap(({ code, change, message }) => {
    const proposal = mapWords(text, (part) => change(part, spellings));
    return proposal === text
      ? []
      : [{ code, message: `${message} «\u00A0${proposal}\u00A0»\u202F?`, proposal }];
  });
}

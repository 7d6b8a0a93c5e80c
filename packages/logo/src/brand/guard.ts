import type { GuardedWord } from '../type/confusable.ts';

/** Letters and figures that look like those of the cooperative's name, by the letter they imitate. */
const twins = {
  c: 'сϲⅽᴄⲥꮯ𐐽ċ¢ƈ',
  o: 'оοօ0ο᧐ⲟᴏσ๐௦०০੦૦೦൦໐၀°ºόόøӧө⊖○◯〇ഠဝዐᐤ',
  d: 'ԁɗɖđⅾᏧժɗð',
  y: 'уүγуʏყӯўყỿ',
  s: 'ѕꜱʂ5$ƽՏԍ',
  e: 'еєҽёëɘ3℮ⅇεέɛәеεҿ€',
};

/** Nobody's activity may read as the cooperative's own name. */
export const guard: GuardedWord = { word: 'coodyssee', name: 'Coodyssée', twins };

import { createContext, useContext } from 'react';
import { fr } from './fr.ts';

/** A tree of words, whatever the words: `'…'` becomes `string`, a phrase stays a function. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

export type Words = Shape<typeof fr>;

export const WordsContext = createContext<Words>(fr);

/** The page's words in the language that was chosen. */
export const useWords = (): Words => useContext(WordsContext);

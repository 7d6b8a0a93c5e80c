import { createContext, useContext } from 'react';
import { fr } from './fr.ts';
import type { Speech } from './messages/speech.ts';

/** A tree of words in another language: `'…'` becomes any text, a phrase stays a function. */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : { readonly [Key in keyof T]: Translated<T[Key]> };

export type Words = Translated<Omit<typeof fr, 'say'>> & { readonly say: Speech };

export const WordsContext = createContext<Words>(fr);

/** The page's words in the language that was chosen. */
export const useWords = (): Words => useContext(WordsContext);

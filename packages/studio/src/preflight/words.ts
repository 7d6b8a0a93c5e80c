import { useWords } from '../words/words.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** The words of this view, in the language of the page: they come with it, not with the first scripts. */
export const usePreflightWords = () => (useWords().say.language === 'en' ? en : fr);

export type PreflightWords = ReturnType<typeof usePreflightWords>;

import { CoodysseeProvider } from '@coodyssee/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { fr } from './fr.ts';
import { type Words, WordsContext } from './words.ts';

type Language = 'fr' | 'en';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const french: Spoken = { language: 'fr', words: fr };
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** English comes with the first person who asks for it. */
const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  fr: async () => fr,
  en: async () => (await import('./en.ts')).en,
};

/** The words of a language once they are there, those before until then; French where they cannot be loaded. */
function useSpoken(language: Language): Spoken {
  const [spoken, setSpoken] = useState(french);
  useEffect(() => {
    let current = true;
    loaders[language]()
      .then((words) => current && setSpoken({ language, words }))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  return spoken;
}

/** The ground of the page in the language that was chosen: its words, its title, its numbers and its voice. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const { language: asked, view } = useStudio();
  const { language, words } = useSpoken(asked);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = view === 'badge' ? words.page.title : words.page.titles[view];
  }, [language, words, view]);
  return (
    <WordsContext value={words}>
      <CoodysseeProvider locale={locales[language]}>{children}</CoodysseeProvider>
    </WordsContext>
  );
}

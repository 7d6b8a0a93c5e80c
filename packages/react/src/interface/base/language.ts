'use client';
import { createContext, useContext } from 'react';

/** The languages that the components speak by themselves. */
export type Language = 'fr' | 'en';

/** For numbers, lists and dates. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The words of one component in each of them. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** The language of the nearest provider; French without one, whatever the browser's. */
export const LanguageContext = createContext<Language>('fr');

/** English for any English; French, the house's own, for everything else. */
export const languageOf = (locale: string): Language => (/^en\b/i.test(locale) ? 'en' : 'fr');

/**
 * The words of a component in the language of the page.
 *
 * @example const { close } = useTexts({ fr: { close: 'Fermer' }, en: { close: 'Close' } });
 */
export const useTexts = <T>(texts: Texts<T>): T => texts[useContext(LanguageContext)];

export const useLanguage = (): Language => useContext(LanguageContext);

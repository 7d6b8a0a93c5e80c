/** What a contrast allows (WCAG 2.2, criteria 1.4.3 and 1.4.11). */
export type Verdict = 'text' | 'large' | 'none';

export const verdictOf = (ratio: number): Verdict => (ratio >= 4.5 ? 'text' : ratio >= 3 ? 'large' : 'none');

/** The same for a person, never by colour alone. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  text: 'texte',
  large: 'formes, titres',
  none: 'rien à lire',
};

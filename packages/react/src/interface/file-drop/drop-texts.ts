import type { Texts } from '../base/language.ts';

/** What the parts of a file drop say. */
export interface DropTexts {
  readonly choose: string;
  readonly drop: string;
  readonly remove: string;
}

/** Where one file is wanted. */
export const one: Texts<DropTexts> = {
  fr: { choose: 'Choisir un fichier', drop: 'ou déposez-le ici', remove: 'Retirer' },
  en: { choose: 'Choose a file', drop: 'or drop it here', remove: 'Remove' },
};
/** Where several may be. */
export const several: Texts<DropTexts> = {
  fr: { ...one.fr, choose: 'Choisir des fichiers', drop: 'ou déposez-les ici' },
  en: { ...one.en, choose: 'Choose files', drop: 'or drop them here' },
};

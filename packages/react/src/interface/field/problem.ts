import type { Language, Texts } from '../base/language.ts';

/** Why a value is refused: what is wrong, why, and what to do. The errors of @coodyssee/logo fit as they are. */
export type Problem =
  | string
  | { readonly what: string; readonly why?: string | undefined; readonly fix?: string | undefined };

type Fault = Exclude<keyof ValidityState, 'valid' | 'customError'>;

/** What a browser finds by itself, said in the page’s language whatever the browser’s. */
const french: Readonly<Record<Fault, Problem>> = {
  valueMissing: { what: 'Une réponse est attendue ici.' },
  badInput: { what: 'Cette réponse ne se lit pas.', fix: 'Corrigez-la ou effacez-la.' },
  typeMismatch: { what: 'Cette adresse est incomplète.', fix: 'Vérifiez-la, jusqu’à la fin.' },
  patternMismatch: { what: 'Cette réponse n’a pas la forme attendue.', fix: 'Suivez le modèle indiqué.' },
  tooShort: { what: 'Cette réponse est trop courte.', fix: 'Complétez-la.' },
  tooLong: { what: 'Cette réponse est trop longue.', fix: 'Raccourcissez-la.' },
  rangeUnderflow: { what: 'Ce nombre est trop petit.', fix: 'Donnez-en un plus grand.' },
  rangeOverflow: { what: 'Ce nombre est trop grand.', fix: 'Donnez-en un plus petit.' },
  stepMismatch: { what: 'Ce nombre tombe entre deux valeurs permises.', fix: 'Choisissez l’une des deux.' },
};

const english: Readonly<Record<Fault, Problem>> = {
  valueMissing: { what: 'An answer is expected here.' },
  badInput: { what: 'This answer cannot be read.', fix: 'Correct it or clear it.' },
  typeMismatch: { what: 'This address is not complete.', fix: 'Check it, to its end.' },
  patternMismatch: {
    what: 'This answer does not have the expected form.',
    fix: 'Follow the model that is given.',
  },
  tooShort: { what: 'This answer is too short.', fix: 'Complete it.' },
  tooLong: { what: 'This answer is too long.', fix: 'Shorten it.' },
  rangeUnderflow: { what: 'This number is too small.', fix: 'Give a larger one.' },
  rangeOverflow: { what: 'This number is too large.', fix: 'Give a smaller one.' },
  stepMismatch: {
    what: 'This number falls between two values that are allowed.',
    fix: 'Choose one of the two.',
  },
};

const faults: Texts<typeof french> = { fr: french, en: english };

/** What React Aria found out about a value. */
interface Validation {
  readonly validationErrors: readonly string[];
  readonly validationDetails: ValidityState;
}

/** The problem to show: the caller’s own words first, the browser’s findings in the page’s language otherwise. */
export function problemOf(
  { validationErrors, validationDetails }: Validation,
  language: Language = 'fr',
): Problem {
  const fault = (Object.keys(french) as Fault[]).find((name) => validationDetails[name]);
  return validationDetails.customError || !fault ? validationErrors.join(' ') : faults[language][fault];
}

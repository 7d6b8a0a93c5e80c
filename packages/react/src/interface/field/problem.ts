/** Why a value is refused: what is wrong, why, and what to do. The errors of @coodyssee/logo fit as they are. */
export type Problem =
  | string
  | { readonly what: string; readonly why?: string | undefined; readonly fix?: string | undefined };

type Fault = Exclude<keyof ValidityState, 'valid' | 'customError'>;

/** What a browser finds by itself, said in French whatever the browser’s language. */
const faults: Readonly<Record<Fault, Problem>> = {
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

/** What React Aria found out about a value. */
interface Validation {
  readonly validationErrors: readonly string[];
  readonly validationDetails: ValidityState;
}

/** The problem to show: the caller’s own words first, the browser’s findings in French otherwise. */
export function problemOf({ validationErrors, validationDetails }: Validation): Problem {
  const fault = (Object.keys(faults) as Fault[]).find((name) => validationDetails[name]);
  return validationDetails.customError || !fault ? validationErrors.join(' ') : faults[fault];
}

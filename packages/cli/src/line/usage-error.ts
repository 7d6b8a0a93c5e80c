import { fr, nearest } from '@coodyssee/kit/words';
import { CodedError, type Refusal } from '@coodyssee/logo/errors';

/** Stable codes of a command that was not understood. */
export type UsageCode =
  | 'missing-command'
  | 'missing-dashes'
  | 'unknown-command'
  | 'unknown-option'
  | 'unknown-word'
  | 'option-not-here'
  | 'missing-value'
  | 'unwanted-value'
  | 'missing-name'
  | 'too-many-names'
  | 'bad-number'
  | 'wrong-ground'
  | 'missing-table'
  | 'too-many-tables'
  | 'bad-shard'
  | 'unreadable-table'
  | 'missing-file'
  | 'missing-sheet'
  | 'missing-phrase'
  | 'missing-title'
  | 'missing-credit'
  | 'bad-photo'
  | 'small-photo'
  | 'unreadable-file'
  | 'other-brand'
  | 'logo-not-svg';

/** A command to type, put after the advice as this person would spell it. */
export interface Example {
  readonly command: string;
  readonly rest: string;
}

/** The command itself was not understood: exit code 2. */
export class UsageError extends CodedError<UsageCode> {
  readonly example: Example | undefined;

  constructor(
    code: UsageCode,
    refusal: Refusal & { readonly example?: Example },
    details?: Readonly<Record<string, unknown>>,
  ) {
    super(code, refusal, details);
    this.example = refusal.example;
  }
}

/** What was typed, what could have been, and what to call each in a sentence. */
export interface UnknownWord {
  readonly code: UsageCode;
  /** Opens the sentence: `L’option`. */
  readonly noun: string;
  /** Names the list: `Les options de badge`. */
  readonly list: string;
  readonly typed: string;
  readonly known: readonly string[];
  /** What to do where no known word is near. */
  readonly otherwise?: Pick<Refusal, 'fix'> & { readonly example?: Example };
}

const chooseOne = { fix: 'Choisissez un mot de cette liste.' };

/** An unknown word, with the nearest known one offered. */
export function unknownWord(word: UnknownWord): UsageError {
  const { code, noun, list, typed, known, otherwise = chooseOne } = word;
  const close = nearest(typed, known);
  const advice = close ? { fix: fr`Vouliez-vous dire « ${close} » ?` } : otherwise;
  const what = fr`${noun} « ${typed} » n’existe pas.`;
  return new UsageError(
    code,
    { what, why: fr`${list} : ${known.join(', ')}.`, ...advice },
    { typed, known, nearest: close },
  );
}

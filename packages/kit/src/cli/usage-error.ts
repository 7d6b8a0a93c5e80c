import type { Refusal } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { nearest } from '../words/nearest.ts';

/** Stable codes of a command that was not understood. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'unknown-word'
  | 'option-not-here'
  | 'missing-value'
  | 'unwanted-value'
  | 'missing-name'
  | 'too-many-names'
  | 'bad-number';

/** The command itself was not understood: exit code 2. */
export class UsageError extends Error implements Refusal {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: UsageCode, refusal: Refusal, details: Readonly<Record<string, unknown>> = {}) {
    super(`${refusal.what} ${refusal.why} ${refusal.fix}`);
    this.code = code;
    this.what = refusal.what;
    this.why = refusal.why;
    this.fix = refusal.fix;
    this.details = details;
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
}

/** An unknown word, with the nearest known one offered. */
export function unknownWord({ code, noun, list, typed, known }: UnknownWord): UsageError {
  const close = nearest(typed, known);
  const fix = close ? fr`Vouliez-vous dire « ${close} » ?` : 'Choisissez un mot de cette liste.';
  const what = fr`${noun} « ${typed} » n’existe pas.`;
  return new UsageError(
    code,
    { what, why: fr`${list} : ${known.join(', ')}.`, fix },
    { typed, known, nearest: close },
  );
}

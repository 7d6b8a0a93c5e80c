import type { Language } from '@coodyssee/kit';
import type { Notice, Refusal, Suggestion } from '@coodyssee/logo';

/** What `details` say to a program; each code has its own. */
export type Details = Readonly<Record<string, unknown>>;

/** A refusal of the engine or the kit, by its shape: thrown, posted by a worker, or a line of a table. */
export interface Refused extends Refusal {
  readonly code: string;
  readonly details?: Details;
}

/** The rung of the ladder a name stands on, as the engine gives it. */
export interface Step {
  readonly id: string;
  /** French: « deux lignes, 72 % ». */
  readonly label: string;
  readonly scale: number;
}

/** A fault that preflight found. */
export interface Fault {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
  readonly details?: Details;
}

/** Says in one language what the engine and the kit have to say: French passes, another language is composed. */
export interface Speech {
  /** What the kit says in every language, it says in this one. */
  readonly language: Language;
  readonly refusal: (refused: Refused) => Refusal;
  readonly notice: (notice: Notice) => string;
  readonly suggestion: (suggestion: Suggestion) => string;
  readonly fault: (fault: Fault) => Pick<Fault, 'what' | 'fix'>;
  /** After a noun: « sur deux lignes, 92 % ». */
  readonly step: (step: Step) => string;
  readonly layout: (id: string) => string;
  readonly ink: (id: string) => string;
  readonly status: (id: string) => string;
}

import type { LabelFormat, Shelf, Support } from '@coodyssee/kit';
import type { BadgeLayout, InkSet, Notice, Refusal, StatusId, Suggestion } from '@coodyssee/logo';

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

/** How to put a file to use, step by step. */
interface Guide {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A support as the kit names it: itself, or what is left of one that was made or refused. */
type NamedSupport = Pick<Support, 'id' | 'label'> & Partial<Pick<Support, 'purpose' | 'guides'>>;

/** A support in the words of one language. */
export interface SaidSupport {
  readonly label: string;
  /** One sentence: when to take it. */
  readonly purpose: string;
  readonly guides: readonly Guide[];
}

/** Says in one language what the engine and the kit have to say: French passes, another language is composed. */
export interface Speech {
  readonly refusal: (refused: Refused) => Refusal;
  readonly notice: (notice: Notice) => string;
  readonly suggestion: (suggestion: Suggestion) => string;
  readonly fault: (fault: Fault) => Pick<Fault, 'what' | 'fix'>;
  /** After a noun: « sur deux lignes, 92 % ». */
  readonly step: (step: Step) => string;
  readonly layout: (id: BadgeLayout) => string;
  readonly ink: (id: InkSet) => string;
  readonly status: (id: StatusId) => string;
  readonly support: (support: NamedSupport) => SaidSupport;
  readonly shelf: (shelf: Shelf) => { readonly title: string; readonly what: string };
  readonly labelFormat: (format: LabelFormat) => string;
  /** What to do with a file of a kit: its `use`. */
  readonly use: (use: string) => string;
}

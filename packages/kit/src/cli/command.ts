import type { OptionName } from './options.ts';

/** One command: what it does, what it takes, and examples: what follows its name. */
export interface Command {
  readonly summary: string;
  /** The operand's place in the help; a command without one takes none. */
  readonly operand?: string;
  readonly options: readonly OptionName[];
  /** Where the files go and what a run without options writes. */
  readonly notes: readonly string[];
  readonly examples: readonly (readonly [rest: string, meaning: string])[];
}

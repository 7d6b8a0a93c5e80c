import type { Entry } from '@coodyssee/logo';
import type { Surroundings } from './surroundings.ts';

/** One option: how it is read and how the help tells it. */
export interface Option {
  readonly name: string;
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  /** A value that works, for advice, where there is no list of words. */
  readonly example?: string;
  readonly short?: string;
  readonly help: string;
  /** The words it takes; the help lists them. */
  readonly words?: readonly Entry[];
  /** True where a list with commas, « tout », or the option repeated makes sense. */
  readonly many?: boolean;
}

/** What was typed, checked against the tables; values are still text. */
export interface CommandLine {
  /** Absent when only `--help` or `--version` was typed, or nothing. */
  readonly command?: Command;
  readonly operands: readonly string[];
  /** By the option's name. An option that takes many may be repeated; of any other the last one counts. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
}

/** May give the exit code, where all was done but not all was well. */
type Run = (line: CommandLine, around: Surroundings, commands: readonly Command[]) => unknown;

/** One command, whole: what it is called, what it takes, how the help tells it, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The operand's place in the help; a command without one takes none. */
  readonly operand?: string;
  readonly options: readonly Option[];
  /** Where the files go and what a run without options writes. */
  readonly notes: readonly string[];
  /** What follows the name, and what it does. */
  readonly examples: readonly (readonly [rest: string, meaning: string])[];
  /** The repository has an npm script of that name. */
  readonly scripted?: boolean;
  /** Options of other commands are no trouble: somebody asks about them. */
  readonly lenient?: boolean;
  /** Loads what it needs when it is called, and no sooner: `aide` costs no drawing. */
  readonly run: Run;
}

/** Options under their names, each knowing its own. */
export const nameOptions = <const T extends Readonly<Record<string, Omit<Option, 'name'>>>>(table: T) =>
  Object.fromEntries(Object.entries(table).map(([name, option]) => [name, { name, ...option }])) as {
    readonly [Name in keyof T]: Option;
  };

/** Spelt as typed: `--layout`. */
export const spelling = ({ name }: Pick<Option, 'name'>): string => `--${name}`;

/** The value that counts of an option that may be typed once. */
export const lastValue = ({ values }: CommandLine, name: string): string | undefined => values[name]?.at(-1);

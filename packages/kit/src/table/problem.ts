import type { Refusal } from '@coodyssee/logo';
import { printable } from '../words/printable.ts';
import type { Field } from './headings.ts';

/** Stable codes of what may be wrong with a row; a drawing's refusal keeps its own code. */
export type ProblemCode =
  | 'too-few-cells'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'unreadable-signs'
  | 'double-encoded'
  | 'error-cell'
  | 'total-row'
  | 'no-name'
  | 'same-name'
  | 'unknown-status'
  | 'shared-file-name'
  | 'logo-address'
  | 'logo-missing'
  | 'logo-not-svg';

/** One row that makes no member: where, what, why and what to do, in French. */
export interface Problem extends Refusal {
  readonly code: ProblemCode | (string & {});
  /** As an editor counts, from 1. */
  readonly line: number;
  /** The column's heading, as it stands in the table. */
  readonly column?: string;
  readonly field?: Field;
  /** What stands there, cut after 80 signs. */
  readonly value?: string;
  /** Who failed, where the row is right: the disk that was to take its kit, or our program. */
  readonly fault?: 'disk' | 'program';
  /** The facts behind the sentences, for a program that says them in another language. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A value as it can be told on one line: 80 signs at most. */
export function shown(text: string): string {
  const signs = Array.from(printable(text.slice(0, 400)));
  return signs.length > 80 || text.length > 400 ? `${signs.slice(0, 80).join('')}…` : signs.join('');
}

/** A problem with its value made short enough to be read. */
export const problem = (code: Problem['code'], { value, ...rest }: Omit<Problem, 'code'>): Problem => ({
  code,
  ...rest,
  ...(value !== undefined && { value: shown(value) }),
});

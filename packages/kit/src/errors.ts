import type { Refusal } from '@coodyssee/logo';

export { CodedError } from '@coodyssee/logo';

/** A refusal with a code for programs: what the drawing packages and this one throw. */
export interface Coded extends Refusal {
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A refusal as plain data, for the details of a notice that quotes it. */
export const plainRefusal = ({ code, what, why, fix, details = {} }: Coded): Coded => ({
  code,
  what,
  why,
  fix,
  details,
});

/** By its shape, since the drawing packages may have been loaded apart. */
export function isCoded(error: unknown): error is Error & Coded {
  return error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);
}

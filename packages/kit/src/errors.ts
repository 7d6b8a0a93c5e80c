import type { Refusal } from '@coodyssee/logo';

/** A refusal with a code for programs: what the drawing packages and this one throw. */
export interface Coded extends Refusal {
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** By its shape, since the drawing packages may have been loaded apart. */
export function isCoded(error: unknown): error is Error & Coded {
  return error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);
}

/** What this package throws on bad input: `code` for programs, three sentences in French for people. */
export class CodedError<Code extends string> extends Error implements Coded {
  readonly code: Code;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: Code, { what, why, fix }: Refusal, details: Readonly<Record<string, unknown>> = {}) {
    super(`${what} ${why} ${fix}`);
    this.name = new.target.name;
    this.code = code;
    this.what = what;
    this.why = why;
    this.fix = fix;
    this.details = details;
  }
}

/** A refusal a person reads: what is wrong, why, and what to do, in French. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Stable codes: programs switch on these, people read the three sentences. */
export type RefusalCode =
  | 'empty-text'
  | 'text-too-long'
  | 'missing-glyph'
  | 'does-not-fit'
  | 'confusable'
  | 'bad-colour'
  | 'too-small'
  | 'bad-size'
  | 'bad-option';

/** What the drawing packages throw on bad input from a person. `details` is for machines (`--json`). */
export class IdentityError extends Error implements Refusal {
  override readonly name = 'IdentityError';
  readonly code: RefusalCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, refusal: Refusal, details: Readonly<Record<string, unknown>> = {}) {
    super(`${refusal.what} ${refusal.why} ${refusal.fix}`);
    this.code = code;
    this.what = refusal.what;
    this.why = refusal.why;
    this.fix = refusal.fix;
    this.details = details;
  }
}

/** Something that was changed on the way and that the person must be told, in French. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

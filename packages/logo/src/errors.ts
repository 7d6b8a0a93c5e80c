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
  | 'too-thin'
  | 'too-much-ink'
  | 'mixed-black'
  | 'bad-size'
  | 'bad-option'
  | 'faces-not-loaded'
  | 'no-exporter'
  | OwnLogoCode;

/** Why a member's own logo was not taken, or cannot stand where it is wanted. */
export type OwnLogoCode =
  | 'own-logo-kind'
  | 'own-logo-broken'
  | 'own-logo-unsafe'
  | 'own-logo-too-large'
  | 'own-logo-too-small'
  | 'own-logo-empty'
  | 'own-logo-text'
  | 'own-logo-clip'
  | 'own-logo-one-ink'
  | 'own-logo-unseen'
  | 'own-logo-resolution'
  | 'own-logo-soft';

/**
 * A refusal with a code for programs and three sentences in French for people; `details` is for machines, and holds
 * all that the sentences say: they can be written again in another language. A code that is given for several
 * reasons names its own in `details.reason`.
 * The packages that stand on this one extend it with codes of their own.
 */
export class CodedError<Code extends string> extends Error implements Refusal {
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

/** What the drawing throws on bad input from a person. */
export class IdentityError extends CodedError<RefusalCode> {}

/** Stable codes of what the drawing changes on the way. */
export type NoticeCode =
  | 'simplified'
  | 'wording-shortened'
  | 'trade-left-out'
  | 'colour-reduced'
  | 'colour-moved'
  | 'colour-near-primary'
  | 'ink-limit'
  | 'bidi-controls'
  | 'controls'
  | 'broken-characters'
  | 'private-characters'
  | 'invisible-characters'
  | 'stacked-marks'
  | 'mixed-scripts'
  | 'emoji-tone'
  | 'apostrophe'
  | 'space-before-mark'
  | 'space-before-colon'
  | 'guillemets'
  | 'thousands'
  | 'phone'
  | 'unit'
  | 'numero'
  | 'courtesy';

/** Something that was changed on the way and that the person must be told, in French. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A refusal with a code for programs: what these packages throw. */
export interface Coded extends Refusal {
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** By its shape, since the packages may have been loaded apart. */
export function isCoded(error: unknown): error is Error & Coded {
  return error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);
}

/** Day and night: the two sets of values of one set of names. */
export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

/** Our keys in `$extensions`. */
export const extension = {
  /** The value at night, where it differs; `$value` is the day's. */
  dark: 'fr.coodyssee.dark',
  /** Name of the token of the group `system` that takes its place where the system forces its colours. */
  forced: 'fr.coodyssee.forced',
  /** `{ min, max }` in rem: the value grows with the window between two breakpoints. */
  fluid: 'fr.coodyssee.fluid',
  /** `{ cmyk, spot? }`: the print twin of an ink. */
  print: 'fr.coodyssee.print',
  /** A CSS system colour (`CanvasText`): the value is only what a mock-up shows in its place. */
  system: 'fr.coodyssee.system',
} as const;

/** One token of one mode, its references resolved. */
export interface Token {
  /** `color.text-muted` */
  readonly key: string;
  readonly path: readonly string[];
  /** DTCG type. */
  readonly type: string;
  /** `$value` with every reference resolved. */
  readonly value: unknown;
  /** `$value` as written, references kept. */
  readonly authored: unknown;
  /** In French, for designers. */
  readonly description: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Leaves with a later version: what to take in its place, in French. */
  readonly deprecated?: string | boolean;
}

/** `{color.text}` gives `color.text`; anything else gives `undefined`. */
export function referenceKey(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
}

/** The custom property of a token: `color.text` gives `--coodyssee-color-text`. */
export function variableName(key: string): string {
  return `--coodyssee-${key.replaceAll('.', '-')}`;
}

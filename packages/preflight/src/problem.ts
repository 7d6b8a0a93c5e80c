/** Stable codes of what is found. */
export type FaultCode =
  | 'no-trim'
  | 'no-bleed'
  | 'mixed-sizes'
  | 'rgb'
  | 'fonts-outside'
  | 'coarse-images'
  | 'too-much-ink'
  | 'x-1a-transparency'
  | 'transparency'
  | 'no-intent'
  | 'no-standard'
  | 'spots'
  | 'interactive'
  | 'partly-unread';

/** Something a printer would send the file back for, or ask about. */
export interface Problem {
  readonly code: FaultCode;
  /** `error`: it will not print as it should. `warning`: to be settled with the printer. */
  readonly level: 'error' | 'warning';
  /** French. */
  readonly what: string;
  readonly fix: string;
  /** For programs: all that the sentences say. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What the printer asks. */
export interface Wanted {
  /** mm; default 3. */
  readonly bleed: number;
  /** Percent; default 280. */
  readonly totalInk: number;
  /** Pixels in an inch; default 300. */
  readonly dpi: number;
}

/** What most French printers ask. */
export const usualWishes: Wanted = { bleed: 3, totalInk: 280, dpi: 300 };

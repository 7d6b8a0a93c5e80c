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
  | 'partly-unread'
  | 'boxes'
  | 'crop-box'
  | 'art-and-trim'
  | 'user-unit'
  | 'bleed-not-painted'
  | 'blank-page'
  | 'placeholder'
  | 'registration'
  | 'white-overprint'
  | 'hairlines'
  | 'small-text'
  | 'rich-text'
  | 'near-cut'
  | 'rgb-group'
  | 'screen-intent'
  | 'programs'
  | 'attachments'
  | 'hidden-layers'
  | 'claim-broken'
  | 'other-claim-broken';

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
  /** mm that texts keep from the cut; default 3. */
  readonly safe: number;
  /** The plate that a cutter follows, by its name; default: those that have a cutter's own name. */
  readonly cutSpot?: string;
}

/** What most French printers ask. */
export const usualWishes: Wanted = { bleed: 3, totalInk: 280, dpi: 300, safe: 3 };

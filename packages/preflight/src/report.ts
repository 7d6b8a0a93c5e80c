import type { Trait, TraitCode, Unread } from './traits.ts';

/** Millimetres. */
export interface SizeMm {
  readonly width: number;
  readonly height: number;
}

export interface PageReport {
  /** What remains once it is cut; undefined where the file does not say. */
  readonly trim?: SizeMm;
  /** The whole page. */
  readonly media: SizeMm;
  /** How far colour may reach over the trim, mm, on the side where it reaches least. */
  readonly bleed: number;
}

/** What colours are written in, as a printer asks. */
export type Space = 'cmyk' | 'grey' | 'rgb' | 'lab' | 'spot';

export interface FontReport {
  readonly name: string;
  readonly embedded: boolean;
}

interface ImageReport {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Pixels in an inch of paper, on the side that has the fewest. */
  readonly dpi: number;
}

export type IntentColours = 'cmyk' | 'rgb' | 'grey';

export interface OutputIntentReport {
  /** The press, by its name: `FOGRA39`. */
  readonly condition: string;
  readonly embedded: boolean;
  /** What the profile in the file is for; undefined where there is none. */
  readonly colours?: IntentColours;
}

/** The part of a page, inside the cut, that each plate lays ink on: parts of one. */
export interface PageCoverage {
  readonly cyan: number;
  readonly magenta: number;
  readonly yellow: number;
  readonly black: number;
  /** Plates beside the four, by name. */
  readonly spots: Readonly<Record<string, number>>;
  /** Greatest sum of the four inks over a square millimetre, percent; spots are not in it. */
  readonly totalInk: number;
}

/** Parts of a file beside its pages’ paint. */
export interface BesideReport {
  readonly notes: number;
  readonly links: number;
  readonly fields: number;
  /** Scripts, and actions that do more than go somewhere. */
  readonly programs: boolean;
  readonly attachments: boolean;
  /** By name. */
  readonly hiddenLayers: readonly string[];
}

/** Where a file does not keep the standard that it claims. */
export type BreachCode =
  | 'no-trim'
  | 'both-boxes'
  | 'boxes-outside'
  | 'no-press'
  | 'no-identifier'
  | 'trapped-unsaid'
  | 'fonts-outside'
  | 'programs'
  | 'links'
  | 'transfer-curves'
  | 'postscript'
  | 'device-rgb'
  | 'newer-version'
  | 'packed-objects'
  | 'transparency'
  | 'colours-of-light'
  | 'newer-packing'
  | 'layers'
  | 'attachments'
  | 'info-missing'
  | 'no-profile'
  | 'no-metadata'
  | 'untagged'
  | 'no-language'
  | 'suspects'
  | 'no-title'
  | 'title-hidden'
  | 'no-alternative'
  | 'tab-order'
  | 'old-packing';

/** A standard that is not about print: `PDF/UA-1`, `PDF/A-2b`. */
export interface OtherClaim {
  readonly name: string;
  /** Keys that are not kept. An empty list tells of keys alone: what only an eye can judge is not seen. */
  readonly breaches: readonly BreachCode[];
}

/** What a printer asks about a file, read from the file itself. */
export interface PrintReport {
  readonly name: string;
  readonly bytes: number;
  /** `1.6` */
  readonly version: string;
  /** Standards the file says it keeps: `PDF/X-4`. */
  readonly standards: readonly string[];
  readonly title?: string;
  readonly pages: readonly PageReport[];
  readonly spaces: readonly Space[];
  /** Plates beside the four inks, by name. */
  readonly spots: readonly string[];
  /** Those of them that overprint wherever they are painted. */
  readonly overprinted: readonly string[];
  /** Greatest sum of the four inks that was seen, percent: of one colour, of a picture, or laid over one another. */
  readonly totalInk: number;
  readonly fonts: readonly FontReport[];
  readonly images: readonly ImageReport[];
  readonly transparency: boolean;
  readonly outputIntent?: OutputIntentReport;
  /** What the file is said to be made for that is no press: `sRGB IEC61966-2.1`. */
  readonly otherIntents: readonly string[];
  /** Forms, notes, scripts: what paper cannot hold. */
  readonly interactive: boolean;
  readonly beside: BesideReport;
  /** Words of a model that nobody replaced: « votre titre ici ». */
  readonly placeholders: readonly { readonly words: string; readonly pages: readonly number[] }[];
  /** What was met on pages. */
  readonly traits: Readonly<Partial<Record<TraitCode, Trait>>>;
  /** Keys of the claimed print standard that are not kept. */
  readonly breaches: readonly BreachCode[];
  readonly otherClaims: readonly OtherClaim[];
  /** What was not seen, and why: nothing is told of it. */
  readonly unread: readonly Unread[];
  /** Ink of each page as Ghostscript lays it; absent where it is not installed. */
  readonly coverage?: readonly PageCoverage[];
}

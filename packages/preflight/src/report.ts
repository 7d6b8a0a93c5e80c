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

export interface ImageReport {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Pixels in an inch of paper, on the side that has the fewest. */
  readonly dpi: number;
}

export interface OutputIntentReport {
  /** The press, by its name: `FOGRA39`. */
  readonly condition: string;
  readonly embedded: boolean;
}

/** Parts of a page that the press leaves without ink, and the ink of each plate: parts of one. */
export interface PageCoverage {
  readonly cyan: number;
  readonly magenta: number;
  readonly yellow: number;
  readonly black: number;
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
  /** Greatest sum of the four inks that is asked for by number, percent; pictures are not looked into. */
  readonly totalInk: number;
  readonly fonts: readonly FontReport[];
  readonly images: readonly ImageReport[];
  readonly transparency: boolean;
  readonly outputIntent?: OutputIntentReport;
  /** Forms, notes, scripts: what paper cannot hold. */
  readonly interactive: boolean;
  /** True where some content is packed in a way that is not read here. */
  readonly partlyUnread: boolean;
  /** Ink of each page as Ghostscript lays it; absent where it is not installed. */
  readonly coverage?: readonly PageCoverage[];
}

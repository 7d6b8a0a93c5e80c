import type { SpotNames } from './spots.ts';

/** Standards of exchange that printers ask for. */
export type PrintStandard = 'x-4' | 'x-1a';

/** A file for a printer. What is left out takes what most French printers ask. */
export interface PrintSheetsOptions extends Pick<SpotNames, 'orangeSpot'> {
  readonly colour: 'print';
  /** French: what the file is. Default: the first sheet's title. */
  readonly title?: string;
  /** PDF/X-4, or PDF/X-1a:2003 for older plate-making. Default `x-4`. */
  readonly standard?: PrintStandard;
  /** Crop marks outside the bleed. Default false: most printers on line refuse them. */
  readonly marks?: boolean;
  /** Greatest sum of the inks on one point, percent. Default 280. */
  readonly totalInk?: number;
  /** Thinnest line that the support holds, mm. Default 0: not measured. */
  readonly minimumStroke?: number;
  /** Thinnest gap that it keeps open between two lines, mm. Default: as the line; 0 is not measured. */
  readonly minimumGap?: number;
  /** Name of the separation that a cutter follows. Default `CutContour`. */
  readonly cutSpot?: string;
  /** The date the standards want in the file. Default: a fixed one, so that equal sheets give equal bytes. */
  readonly date?: Date;
}

/** Every setting, with its default. */
export type PrintJob = Required<Omit<PrintSheetsOptions, 'title' | 'colour' | 'orangeSpot' | 'minimumGap'>> &
  Pick<PrintSheetsOptions, 'orangeSpot' | 'minimumGap'>;

/** A day that stands for none: the first of the century. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));

export const defaults = {
  standard: 'x-4',
  marks: false,
  totalInk: 280,
  minimumStroke: 0,
  cutSpot: 'CutContour',
  date: fixedDate,
} as const satisfies PrintJob;

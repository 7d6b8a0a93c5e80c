import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { Space } from '../report.ts';
import type { SeenSpace } from './colour-space.ts';

/** A picture where it is laid on a page. */
interface LaidImage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** What the contents of pages were seen to paint; filled as they are read. */
export interface Painted {
  readonly spaces: Set<Space>;
  readonly spots: Set<string>;
  readonly images: LaidImage[];
  totalInk: number;
  transparency: boolean;
  partlyUnread: boolean;
}

export const nothingPainted = (): Painted => ({
  spaces: new Set(),
  spots: new Set(),
  images: [],
  totalInk: 0,
  transparency: false,
  partlyUnread: false,
});

/** What is read, and where findings go. */
export interface Reading {
  readonly pdf: OpenPdf;
  readonly painted: Painted;
}

export function noteSpace({ painted }: Reading, { space, spots }: SeenSpace): void {
  if (space) painted.spaces.add(space);
  for (const spot of spots) painted.spots.add(spot);
}

/** The four inks of one colour, parts of one. */
export function noteInks({ painted }: Reading, inks: readonly number[]): void {
  const sum = inks.reduce((all, part) => all + part, 0);
  painted.totalInk = Math.max(painted.totalInk, Math.round(sum * 100));
}

import type { MinimumWidth } from './drawing.ts';

/** The smallest size of words to read: 8 px on a screen, 1.75 mm (5 pt) on paper. */
const smallestWords = { px: 8, mm: 1.75 } as const;

/** A drawing's width and smallest words in drawing units, and the least width its kind is decided for. */
export interface Legibility {
  readonly width: number;
  readonly smallest: number;
  readonly decided: MinimumWidth;
}

/** The width under which a drawing's words can no longer be read: never less than what was decided. */
export const legibleWidth = ({ width, smallest, decided }: Legibility): MinimumWidth => ({
  px: Math.max(decided.px, Math.ceil((smallestWords.px * width) / smallest)),
  mm: Math.max(decided.mm, Math.ceil((smallestWords.mm * width) / smallest)),
});

import { createLadder, type Rung } from '../../../type/ladder.ts';

/** Sizes of the band's rows, in drawing units; the name's size is where its ladder starts. */
export interface BandSizes {
  readonly name: number;
  readonly trade: number;
  /** From the name's baseline to the capitals of the trade. */
  readonly gap: number;
}

/** How a band is set, by how many lines its name takes, and the ladder that decides how many. */
export interface BandRows {
  readonly sizes: Readonly<Record<1 | 2, BandSizes>>;
  readonly ladder: readonly Rung[];
}

export const bandRows: Readonly<Record<'plain' | 'trade', BandRows>> = {
  plain: {
    sizes: { 1: { name: 42, trade: 0, gap: 0 }, 2: { name: 42, trade: 0, gap: 0 } },
    // two lines end level with the top of the disc
    ladder: createLadder({ oneLine: 0.74, twoLines: 0.58, floor: 0.4 }),
  },
  trade: {
    sizes: { 1: { name: 34, trade: 17, gap: 10.5 }, 2: { name: 34, trade: 14, gap: 8 } },
    ladder: createLadder({ oneLine: 0.74, twoLines: 0.53, floor: 0.48 }),
  },
};

/** The slab that carries the endorsement, and the room it keeps to the right of its words. */
export const slab = { height: 24, end: 12, words: 14 } as const;

/** Most width of a band's words, in drawing units. */
export const columnWidth = 300;

/** The short endorsement has few words and may be larger: the band that carries it is made for small sizes. */
export const shortEndorsementSize = 16;

/** A long endorsement shrinks to this before the short one takes its place. */
export const smallestEndorsement = 12;

/** The ladder of a trade: one line, a little smaller at the most. */
export const tradeLadder: readonly Rung[] = [
  { id: 'one-line', label: 'une ligne', lines: 1, tighten: 0, largest: 1, smallest: 1 },
  { id: 'one-line-smaller', label: 'une ligne', lines: 1, tighten: 0.01, largest: 1, smallest: 0.82 },
];

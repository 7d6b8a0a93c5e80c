import { type Range, rangeWidths } from './balance.ts';
import { type BreakPoint, breakPoints, endsWeakly } from './break-points.ts';
import type { Typesetter, Weight } from './shaped.ts';
import { type SetText, stackLines } from './stack.ts';
import { doesNotFit } from './too-long.ts';

/** How a text of any length is set: measures in drawing units, tracking and leading in em. */
export interface ParagraphOptions {
  readonly typesetter: Typesetter;
  readonly maxWidth: number;
  readonly size: number;
  /** 0 by default. */
  readonly tracking?: number;
  /** From baseline to baseline; 1.35 by default, for text that is read. */
  readonly leading?: number;
  /** Base direction; default: that of the first letter that has one. */
  readonly direction?: 'ltr' | 'rtl';
}

/** What a line that ends with an article costs, against a line half as short again as the others. */
const weakPenalty = 0.2;

/**
 * Sets a text at one size in as few lines as its width allows, and those as even as can be: French line
 * breaks, no word cut, no article left at a line’s end where another break will do.
 *
 * @throws IdentityError `does-not-fit` for a word wider than the room; `missing-glyph`
 * @example setParagraph({ text, weight: 500 }, { typesetter, maxWidth: 75, size: 2.8 }).lines.length
 */
export function setParagraph(text: { text: string; weight: Weight }, options: ParagraphOptions): SetText {
  const { typesetter, maxWidth, size, tracking = 0, leading = 1.35, direction } = options;
  const ranges = evenRanges(text, { typesetter, tracking, room: maxWidth / size });
  const context = { whole: text.text, ...(direction && { direction }) };
  const lines = ranges.map(({ start, end }) =>
    typesetter.shape([{ ...text, text: text.text.slice(start, end) }], context),
  );
  return stackLines(lines, { size, tracking, leading });
}

interface Measures {
  readonly typesetter: Typesetter;
  readonly tracking: number;
  /** In em. */
  readonly room: number;
}

/** The best way on from a place in the text: how many lines are left, at what cost, and where they break. */
interface Way {
  readonly lines: number;
  readonly cost: number;
  readonly ranges: readonly Range[];
}

/** From the end to the beginning: the best way on from every place where a line may begin. */
function evenRanges(text: { text: string; weight: Weight }, measures: Measures): readonly Range[] {
  const points = textBreaks(text.text);
  const starts = [0, ...points.map(({ next }) => next)];
  const ends = [...points.map(({ end }) => end), text.text.length];
  const widthOf = rangeWidths(measures.typesetter.shape([text]), measures.tracking);
  const ways: (Way | undefined)[] = [];
  for (let i = starts.length - 1; i >= 0; i--) {
    for (let j = i; j < ends.length; j++) {
      const range = { start: starts[i] as number, end: ends[j] as number };
      if (widthOf(range) > measures.room * (1 + 1e-9)) break;
      const rest = j + 1 < ends.length ? ways[j + 1] : { lines: 0, cost: 0, ranges: [] };
      const way = rest && ahead(range, rest, lineCost(range, text.text, widthOf(range) / measures.room));
      if (way && isBetter(way, ways[i])) ways[i] = way;
    }
  }
  return (ways[0] ?? refuse(text.text, measures.room, widthOf)).ranges;
}

/** A text that is a list may also turn at its points, which then disappear between the lines. */
const textBreaks = (text: string): readonly BreakPoint[] =>
  [
    ...breakPoints(text),
    ...[...text.matchAll(/ · /gu)].map(({ index, 0: found }) => ({ end: index, next: index + found.length })),
  ].sort((a, b) => a.end - b.end);

const ahead = (range: Range, rest: Way, cost: number): Way => ({
  lines: rest.lines + 1,
  cost: rest.cost + cost,
  ranges: [range, ...rest.ranges],
});

/** Squares: two lines a little short are better than one very short. */
function lineCost({ start, end }: Range, text: string, filled: number): number {
  return (1 - filled) ** 2 + (endsWeakly(text.slice(start, end)) ? weakPenalty : 0);
}

const isBetter = (way: Way, than: Way | undefined): boolean =>
  !than || way.lines < than.lines || (way.lines === than.lines && way.cost < than.cost - 1e-9);

function refuse(text: string, room: number, widthOf: (range: Range) => number): never {
  const mean = widthOf({ start: 0, end: text.length }) / text.length;
  throw doesNotFit({
    text,
    room: 'width',
    characters: Math.floor(room / mean),
    fits: (beginning) => widthOf({ start: 0, end: beginning.length }) <= room,
  });
}

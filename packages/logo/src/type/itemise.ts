import bidiFactory from 'bidi-js';
import type { Picked } from './pick.ts';
import type { TextRun, Weight } from './shaped.ts';

const bidi = bidiFactory();

/** A stretch of a line with one weight, one face, one script and one direction. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly weight: Weight;
  readonly level: number;
  readonly pieces: readonly Picked[];
}

export type Direction = 'ltr' | 'rtl';

/** The direction of a text by its first letter that has one. */
export const baseDirection = (text: string): Direction =>
  (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';

/** Embedding levels of a text's UTF-16 units, by the bidirectional algorithm. */
export const bidiLevels = (text: string, direction: Direction): ArrayLike<number> =>
  bidi.getEmbeddingLevels(text, direction).levels;

/** Levels of runs that are phrases of their own, each in its own direction. */
export const isolatedLevels = (runs: readonly TextRun[]): number[] =>
  runs.flatMap(({ text }) => Array.from(bidiLevels(text, baseDirection(text))));

/**
 * Cuts a line into items, in the order they are read.
 * `keyOf` names the font of a piece, so that slices of one face are told apart.
 */
export function itemise(
  runs: readonly TextRun[],
  picked: readonly Picked[],
  { levels, keyOf }: { levels: ArrayLike<number>; keyOf: (piece: Picked, weight: Weight) => string },
): Item[] {
  const weightAt = weightLookup(runs);
  const items: (Item & { pieces: Picked[]; key: string })[] = [];
  for (const piece of picked) {
    const [weight, level] = [weightAt(piece.start), levels[piece.start] ?? 0];
    const end = piece.start + piece.text.length;
    const key = [keyOf(piece, weight), weight, level, piece.script.id].join(' ');
    const last = items.at(-1);
    if (last?.key === key) {
      last.pieces.push(piece);
      items[items.length - 1] = { ...last, end };
    } else items.push({ start: piece.start, end, weight, level, pieces: [piece], key });
  }
  return items;
}

/** Weight of the character at an index of the joined runs. */
function weightLookup(runs: readonly TextRun[]): (index: number) => Weight {
  const weights = runs.flatMap((run) => Array<Weight>(run.text.length).fill(run.weight));
  return (index) => weights[index] ?? 700;
}

/** Puts items in visual order, left to right: each run of higher level is turned round, the highest first. */
export function visualOrder<T extends { readonly level: number }>(items: readonly T[]): T[] {
  const order = [...items];
  const highest = Math.max(0, ...items.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (order[to] as T).level >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}

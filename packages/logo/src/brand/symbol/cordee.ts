import { circlePath } from '../../geometry/circle.ts';
import type { Point } from '../../geometry/path.ts';
import { polygon } from '../../geometry/polygon.ts';
import type { ChainOptions, ChainPerson } from '../../lockup/symbol-design.ts';
import { symbolParameters } from './crest.ts';
import { dropFor, slope } from './slope.ts';

const { gap, headRadius } = symbolParameters;
/** From one person's axis to the next one's. */
export const step = 5 * gap;
/** Neighbours differ by so much at the most: whoever stands in front never hides a head. */
const most = 4 * gap;

/** Who stands behind, and who in front: their heads, and the heights that a summit may have over the ground. */
const rows = [
  { radius: headRadius * 0.75, heights: [44, 48, 52] },
  { radius: headRadius, heights: [32, 36, 40] },
] as const;

/** Thirty-two bits out of a text, by FNV-1a over its code points. */
const hash = (text: string): number =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 0x811c9dc5);

/** A sequence of numbers from 0 to 1 that a seed always gives again: xorshift32. */
function sequence(seed: string): () => number {
  let state = hash(seed) || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/**
 * The summits of a roped party, by a rule and never by rank: behind and in front take turns, nobody is as tall as the
 * last one of their row, neighbours are near in height.
 *
 * @example summits(4, 'Coodyssée') // [44, 40, 48, 32]
 */
export function summits(count: number, seed: string): readonly number[] {
  const next = sequence(seed);
  const chosen: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { heights } = rows[(at % 2) as 0 | 1];
    const [before, same] = [chosen[at - 1], chosen[at - 2]];
    const allowed = heights.filter(
      (height) => height !== same && (before === undefined || Math.abs(height - before) <= most),
    );
    chosen.push(allowed[Math.floor(next() * allowed.length)] ?? heights[0]);
  }
  return chosen;
}

/** A body over the ground: its axis and its summit, both in units, heights upwards. */
interface Tent {
  readonly x: number;
  readonly height: number;
}

const heightAt = ({ x, height }: Tent, at: number): number => height - Math.abs(at - x) * slope.rise;

/** What hides a body: the lower of two, or the right one of two alike, one gap larger on every side. */
const hiding = (tents: readonly Tent[], at: number): readonly Tent[] => {
  const own = tents[at] as Tent;
  return tents
    .filter((tent, i) => i !== at && (tent.height < own.height || (tent.height === own.height && i > at)))
    .map(({ x, height }) => ({ x, height: height + dropFor(gap) }));
};

/** Where two edges of one slope meet that lean towards each other. */
const crossing = (left: Tent, right: Tent): number =>
  (left.x + right.x + (left.height - right.height) / slope.rise) / 2;

/** What is seen of a body: from its summit down both sides to the ground, or to what stands before it. */
function bodyOf(own: Tent, front: readonly Tent[]): readonly Point[] {
  const floor = (x: number) => Math.max(0, ...front.map((tent) => heightAt(tent, x)));
  const foot = own.height / slope.rise;
  const ends = (side: -1 | 1) =>
    front
      .filter(({ x }) => (x - own.x) * side > 0)
      .map((tent) => (side === 1 ? crossing(own, tent) : crossing(tent, own)))
      .concat(own.x + side * foot);
  const [left, right] = [Math.max(...ends(-1)), Math.min(...ends(1))];
  const feet = front.flatMap(({ x, height }) => [x - height / slope.rise, x + height / slope.rise]);
  const valleys = front.flatMap((one) =>
    front.filter(({ x }) => x > one.x).map((other) => crossing(one, other)),
  );
  const along = [...feet, ...valleys, ...front.map(({ x }) => x)]
    .filter((x) => x > left && x < right)
    .sort((a, b) => b - a);
  const edge = [right, ...along, left].map((x): Point => [x, -floor(x)]);
  return [[own.x, -own.height], ...edge];
}

/**
 * « La cordée »: people side by side on one ground, as many as there are members, their heights by a rule from a name.
 * In units of the symbol, the first one's axis at 0 and the ground at 0, y downwards.
 *
 * @example cordee({ count: 95, seed: 'Coodyssée' }).length // 95
 */
export function cordee({ count, seed, spacing = step }: ChainOptions): readonly ChainPerson[] {
  const tents = summits(count, seed).map((height, i): Tent => ({ x: i * spacing, height }));
  return tents.map((tent, i) => {
    const { radius } = rows[(i % 2) as 0 | 1];
    const centre: Point = [tent.x, -(tent.height + gap + radius)];
    return {
      axis: tent.x,
      head: circlePath({ centre, radius }),
      body: polygon(bodyOf(tent, hiding(tents, i))),
    };
  });
}

import type { Point } from '../../geometry/path.ts';
import { symbolParameters } from './crest.ts';
import { dropFor, slope } from './slope.ts';

/** A body over the ground: its axis and its summit, both in units, heights upwards. */
export interface Tent {
  readonly x: number;
  readonly height: number;
}

const heightAt = ({ x, height }: Tent, at: number): number => height - Math.abs(at - x) * slope.rise;

/** What hides a body: the lower of two, or the right one of two alike, one gap larger on every side. */
const hiding = (tents: readonly Tent[], at: number): readonly Tent[] => {
  const own = tents[at] as Tent;
  return tents
    .filter((tent, i) => i !== at && (tent.height < own.height || (tent.height === own.height && i > at)))
    .map(({ x, height }) => ({ x, height: height + dropFor(symbolParameters.gap) }));
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

/** What is seen of each of some bodies that stand before one another, in their order: the ground at 0, y downwards. */
export const bodiesOf = (tents: readonly Tent[]): readonly (readonly Point[])[] =>
  tents.map((tent, i) => bodyOf(tent, hiding(tents, i)));

import type { Circle } from '../../geometry/circle.ts';
import type { FlatDisc } from '../../geometry/flat-disc.ts';
import type { Point } from '../../geometry/path.ts';
import { type Side, slope, slopeAt } from './slope.ts';

/** The numbers the symbol is drawn from, in units of the 96-unit box. Everything else is computed. */
export interface SymbolParameters {
  readonly disc: FlatDisc;
  /** One gap from a head to the next one, and from a head to its shoulders. */
  readonly gap: number;
  /** Height of the snow over every summit and along the horizon. */
  readonly snow: number;
  readonly headRadius: number;
  /** Height of the front head's centre. */
  readonly front: number;
  /** How much lower the two others stand. */
  readonly step: number;
  /** Where the sky ends. The line of snow is under it, and under that the ground. */
  readonly horizon: number;
}

export const symbolParameters: SymbolParameters = {
  disc: { centre: [48, 57], radius: 45, base: 80 },
  gap: 4,
  snow: 6,
  headRadius: 9,
  front: 28,
  step: 12,
  horizon: 64,
};

/** One person: a head over flat shoulders, and the summit under the snow of their back. */
export interface Person {
  readonly head: Circle;
  readonly left: Point;
  readonly right: Point;
  readonly summit: Point;
}

/** Three people arm in arm: their shoulders are one ridge, and the massif under it is the ground. */
export interface Crest {
  readonly parameters: SymbolParameters;
  /** From left to right. */
  readonly people: readonly [left: Person, front: Person, right: Person];
  /** Top of the ground: the lower edge of the line of snow. */
  readonly ground: number;
}

/** Distance between two neighbours' axes: their heads are one gap apart. */
export const spread = ({ headRadius, gap, step }: SymbolParameters): number =>
  Math.sqrt((2 * headRadius + gap) ** 2 - step ** 2);

/**
 * Places the three people. A shoulder is as wide as lets the ones beside run straight into the front one's arm,
 * with no notch between two people.
 */
export function createCrest(parameters: SymbolParameters): Crest {
  const { disc, front, step, snow, horizon } = parameters;
  const across = spread(parameters);
  const shoulder = (across - step * slope.run) / 2;
  const [axis] = disc.centre;
  const person = (x: number, y: number) => standing([x, y], shoulder, parameters);
  return {
    parameters,
    people: [person(axis - across, front + step), person(axis, front), person(axis + across, front + step)],
    ground: horizon + snow,
  };
}

function standing([x, y]: Point, shoulder: number, { headRadius, gap, snow }: SymbolParameters): Person {
  const neck = y + headRadius + gap;
  return {
    head: { centre: [x, y], radius: headRadius },
    left: [x - shoulder, neck],
    right: [x + shoulder, neck],
    summit: [x, neck + snow],
  };
}

/** Where the outermost arm reaches the horizon, and the massif the ground. */
export function foot({ people, parameters: { horizon }, ground }: Crest, side: Side): [Point, Point] {
  const person = side === -1 ? people[0] : people[2];
  const arm = side === -1 ? person.left : person.right;
  return [slopeAt(arm, side, horizon), slopeAt(person.summit, side, ground)];
}

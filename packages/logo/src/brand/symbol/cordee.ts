import type { Circle } from '../../geometry/circle.ts';
import type { FlatDisc } from '../../geometry/flat-disc.ts';
import type { Point } from '../../geometry/path.ts';
import { below, dropFor, slope, valley } from './slope.ts';

/** The numbers the symbol is drawn from, in units of the 96-unit box. Everything else is computed. */
export interface SymbolParameters {
  readonly disc: FlatDisc;
  /** One gap everywhere: chevron to chevron, head to ridge, head to apex, head to head; two to the rim. */
  readonly gap: number;
  /** Thickness of the shoulders, square to the slope. */
  readonly thickness: number;
  readonly headRadius: number;
  /** Distance between the two summits behind. */
  readonly spread: number;
}

/** One person: a head over an apex, shoulders of constant thickness. */
export interface Person {
  readonly head: Circle;
  readonly apex: Point;
  /** Apex of the body under the shoulders. */
  readonly innerApex: Point;
}

/** The people of a drawing, named by where they stand: three in the symbol, two in its small cut. */
export interface Group {
  readonly parameters: Pick<SymbolParameters, 'disc' | 'gap'>;
  readonly front: Person;
  readonly right: Person;
  readonly left?: Person;
}

/** The three people of the rope. */
export interface Cordee extends Group {
  readonly parameters: SymbolParameters;
  readonly left: Person;
}

export const symbolParameters: SymbolParameters = {
  disc: { centre: [48, 53], radius: 44, base: 86 },
  gap: 3,
  thickness: 8,
  headRadius: 7.5,
  spread: 31.5,
};

/** Places the three people; the front one stands on the disc's axis. */
export function createCordee(parameters: SymbolParameters): Cordee {
  const { disc, spread, headRadius, gap } = parameters;
  const rise = risingStep(parameters);
  const axis = disc.centre[0] + (rise * slope.run) / 2;
  const x = axis + spread / 2;
  const right: Point = [x, highestHead(parameters, x) + headRadius + gap];
  const left: Point = [x - spread, right[1] + rise];
  const notch = valley(left, right);
  const front: Point = [notch[0], notch[1] - dropFor(headRadius + gap) + headRadius + gap];
  const person = (apex: Point) => standing(apex, parameters);
  return { parameters, left: person(left), right: person(right), front: person(front) };
}

/** A person on an apex: the head one gap over it, the shoulders under it. */
export function standing(
  apex: Point,
  { headRadius, gap, thickness }: Omit<SymbolParameters, 'disc' | 'spread'>,
): Person {
  const centre: Point = [apex[0], apex[1] - headRadius - gap];
  return { head: { centre, radius: headRadius }, apex, innerApex: below(apex, thickness) };
}

/** Height of the right head's centre, two gaps inside the rim. */
function highestHead({ disc, headRadius, gap }: SymbolParameters, x: number): number {
  const reach = disc.radius - 2 * gap - headRadius;
  return disc.centre[1] - Math.sqrt(reach ** 2 - (x - disc.centre[0]) ** 2);
}

/**
 * How much higher the right summit stands: the most that keeps the lower head one gap away from the
 * front head. Raising it slides the front head along the left ridge, five eighths of a unit per
 * unit of rise, so the condition is a quadratic and the smaller root is the one before they pass.
 */
export function risingStep({ spread, headRadius, gap }: SymbolParameters): number {
  const across = spread / 2;
  const down = (2 / 3) * (spread - headRadius - gap);
  const clearance = 2 * headRadius + gap;
  const half = (across * slope.run + down) / 2;
  const rest = across ** 2 + down ** 2 - clearance ** 2;
  const square = (5 / 8) ** 2;
  return (half - Math.sqrt(half ** 2 - square * rest)) / square;
}

import type { Circle } from '../../geometry/circle.ts';
import type { Point } from '../../geometry/path.ts';
import { type Cordee, createCordee, type SymbolParameters } from './cordee.ts';
import { slopeAt } from './slope.ts';

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** The lines a symbol is found by, in the units of its box; what is seen lies on them. */
export interface Construction {
  readonly people: Pick<Cordee, 'left' | 'right' | 'front'>;
  /** The disc before its base is cut, and the three heads. */
  readonly circles: readonly Circle[];
  /** One gap round each head, and two gaps inside the rim, where the highest head is held. */
  readonly gaps: readonly Circle[];
  /** Every slope, carried down to the base. */
  readonly slopes: readonly Segment[];
  /** The ground all stand on, and the axis of the disc and of the front person. */
  readonly base: Segment;
  readonly axis: Segment;
}

/**
 * Finds the construction lines of a symbol.
 *
 * @param box side of the symbol's square box, how far base and axis run
 * @example findConstruction(symbolParameters, 96).slopes.length // 12
 */
export function findConstruction(parameters: SymbolParameters, box: number): Construction {
  const { disc, gap } = parameters;
  const { left, right, front } = createCordee(parameters);
  const people = [left, right, front];
  const heads = people.map(({ head }) => head);
  return {
    people: { left, right, front },
    circles: [disc, ...heads],
    gaps: [
      ...heads.map((head) => ({ ...head, radius: head.radius + gap })),
      { centre: disc.centre, radius: disc.radius - 2 * gap },
    ],
    slopes: people.flatMap(({ apex, innerApex }) =>
      [apex, innerApex].flatMap((top) =>
        ([-1, 1] as const).map((side): Segment => [top, slopeAt(top, side, disc.base)]),
      ),
    ),
    base: [
      [0, disc.base],
      [box, disc.base],
    ],
    axis: [
      [disc.centre[0], 4],
      [disc.centre[0], box - 4],
    ],
  };
}

import type { Circle } from '../../geometry/circle.ts';
import type { Point } from '../../geometry/path.ts';
import { type Crest, createCrest, type SymbolParameters } from './crest.ts';
import { slopeAt } from './slope.ts';

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** The lines a symbol is found by, in the units of its box; what is seen lies on them. */
export interface Construction {
  readonly people: Crest['people'];
  /** The disc before its base is cut, and the three heads. */
  readonly circles: readonly Circle[];
  /** One gap round each head. */
  readonly gaps: readonly Circle[];
  /** Every slope: arms down to the horizon, the massif down to the ground. */
  readonly slopes: readonly Segment[];
  /** Horizon, top of the ground, flat base. */
  readonly levels: readonly Segment[];
  readonly axis: Segment;
}

/**
 * Finds the construction lines of a symbol.
 *
 * @param box side of the symbol's square box, how far levels and axis run
 * @example findConstruction(symbolParameters, 96).slopes.length // 12
 */
export function findConstruction(parameters: SymbolParameters, box: number): Construction {
  const { disc, gap, horizon } = parameters;
  const { people, ground } = createCrest(parameters);
  const heads = people.map(({ head }) => head);
  return {
    people,
    circles: [disc, ...heads],
    gaps: heads.map((head) => ({ ...head, radius: head.radius + gap })),
    slopes: people.flatMap(({ left, right, summit }): Segment[] => [
      [left, slopeAt(left, -1, horizon)],
      [right, slopeAt(right, 1, horizon)],
      [summit, slopeAt(summit, -1, ground)],
      [summit, slopeAt(summit, 1, ground)],
    ]),
    levels: [horizon, ground, disc.base].map(
      (y): Segment => [
        [0, y],
        [box, y],
      ],
    ),
    axis: [
      [disc.centre[0], 4],
      [disc.centre[0], box - 4],
    ],
  };
}

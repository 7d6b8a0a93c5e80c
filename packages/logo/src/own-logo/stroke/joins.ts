import { arc } from '../../geometry/circle.ts';
import type { Command, Point } from '../../geometry/path.ts';
import { along, cross, dot, normalOf } from './vector.ts';

export type Join = 'miter' | 'round' | 'bevel';
export type Cap = 'butt' | 'round' | 'square';

/** A corner of a stroke: the point on the path, the directions before and after, half the width. */
export interface Corner {
  readonly at: Point;
  readonly before: Point;
  readonly after: Point;
  readonly distance: number;
}

const angleOf = ([x, y]: Point) => Math.atan2(y, x);

/** Round a corner or an end, the way the pen turns. */
function turnAbout({ at, before, after, distance }: Corner): Command[] {
  const from = angleOf(normalOf(before));
  let to = angleOf(normalOf(after));
  // the outer side turns against the corner: from one normal to the other by less than half a turn
  while (to - from > Math.PI + 1e-9) to -= 2 * Math.PI;
  while (from - to > Math.PI + 1e-9) to += 2 * Math.PI;
  return arc({ centre: at, radius: distance }, from, to);
}

function miter(corner: Corner, limit: number): Command[] {
  const { at, before, after, distance } = corner;
  const [n1, n2] = [normalOf(before), normalOf(after)];
  const spread = 1 + dot(n1, n2);
  // the miter's length over the stroke's width is 1 / sin of half the corner
  if (spread <= 1e-9 || Math.sqrt(2 / spread) > limit) return [];
  return [['L', ...along(at, [n1[0] + n2[0], n1[1] + n2[1]], distance / spread)]];
}

const joins: Readonly<Record<Join, (corner: Corner, limit: number) => Command[]>> = {
  miter,
  round: turnAbout,
  bevel: () => [],
};

/**
 * From the end of one offset segment to the start of the next, on the side of the normals. The inner side goes
 * through the corner itself, so that short segments leave no hole.
 */
export function joinAt(corner: Corner, kind: Join, limit: number): Command[] {
  const { at, before, after, distance } = corner;
  const next = along(at, normalOf(after), distance);
  const turn = cross(before, after);
  if (Math.abs(turn) < 1e-6 && dot(before, after) > 0) return [['L', ...next]];
  if (turn > 0)
    return [
      ['L', ...at],
      ['L', ...next],
    ];
  return [...joins[kind](corner, limit), ['L', ...next]];
}

/** From one side of an open end round to the other; `direction` points out of the path. */
export function capAt(at: Point, direction: Point, distance: number, kind: Cap): Command[] {
  const normal = normalOf(direction);
  const far = along(at, normal, -distance);
  if (kind === 'butt') return [['L', ...far]];
  if (kind === 'round') {
    const from = angleOf(normal);
    return arc({ centre: at, radius: distance }, from, from - Math.PI);
  }
  const out = along(at, direction, distance);
  return [
    ['L', ...along(out, normal, distance)],
    ['L', ...along(out, normal, -distance)],
    ['L', ...far],
  ];
}

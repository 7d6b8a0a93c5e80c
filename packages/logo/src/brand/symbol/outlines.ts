import { circlePath } from '../../geometry/circle.ts';
import type { Command, Path, Point } from '../../geometry/path.ts';
import { lines, polygon } from '../../geometry/polygon.ts';
import type { Group, Person } from './cordee.ts';
import { alongRim, exit } from './rim.ts';
import { below, type Side, slopeAt, valley } from './slope.ts';

/**
 * The disc with its people left open, without the front person's body: one outline that runs clockwise
 * along the rim and in and out of the shoulders, and the heads as even-odd holes.
 */
export function discPath(group: Group): Path {
  const { left, right, front, parameters } = group;
  const { disc } = parameters;
  const [start, sky] = [exit(disc, (left ?? front).apex, -1), exit(disc, right.apex, 1)];
  const inner = exit(disc, right.innerApex, 1);
  const outline: Command[] = [
    ['M', ...start],
    ...alongRim(disc, start, sky),
    ...lines([...shoulder(group, right, -1), inner]),
    ...alongRim(disc, inner, slopeAt(front.apex, 1, disc.base)),
    ...lines([front.apex]),
    ...(left ? leftOpening(group, left) : []),
    ['Z'],
  ];
  const people = left ? [left, right, front] : [front, right];
  return [...outline, ...people.flatMap(({ head }) => circlePath(head))];
}

/** From the front apex down to its left foot, and up again round the person on the left. */
function leftOpening(group: Group, left: Person): Command[] {
  const { front, parameters } = group;
  const foot = slopeAt(front.apex, -1, parameters.disc.base);
  return [
    ...lines([foot]),
    ...alongRim(parameters.disc, foot, exit(parameters.disc, left.innerApex, -1)),
    ...lines(shoulder(group, left, 1).reverse()),
  ];
}

/** The front person's body: the triangle under the shoulders, closed by the base. */
export function frontBodyPath({ front, parameters }: Group): Path {
  const { base } = parameters.disc;
  return polygon([front.innerApex, slopeAt(front.innerApex, 1, base), slopeAt(front.innerApex, -1, base)]);
}

/**
 * The shoulder that the front person hides: outer apex, the two corners cut parallel to the front
 * ridge at one gap, inner apex.
 */
export function shoulder({ front, parameters }: Group, { apex, innerApex }: Person, side: Side): Point[] {
  const ridge = below(front.apex, -parameters.gap);
  const cut = (from: Point) => (side === 1 ? valley(from, ridge) : valley(ridge, from));
  return [apex, cut(apex), cut(innerApex), innerApex];
}

import { arc, circlePath } from './circle.ts';
import type { Cordee, Person } from './cordee.ts';
import { alongRim, exit, type FlatDisc } from './flat-disc.ts';
import type { Path, Point } from './path.ts';
import { below, type Side, slopeAt } from './slope.ts';
import { polygon, shoulder } from './symbol.ts';

/**
 * The line drawing, for tools that cannot lay a large solid (stamp, engraving, embroidery, cutter):
 * the people are inked instead of left open, and the disc is only the line of the sky over them.
 */
export function figuresPath(cordee: Cordee): Path {
  const { left, right, front } = cordee;
  return [
    ...skyLine(cordee),
    ...figureBehind(cordee, left, -1),
    ...figureBehind(cordee, right, 1),
    ...frontShoulders(cordee),
    ...[left, right, front].flatMap(({ head }) => circlePath(head)),
  ];
}

/** The rim from ridge to ridge: one gap thick, one gap away from both ridges and from the highest head. */
function skyLine({ left, right, parameters }: Cordee): Path {
  const { disc, gap } = parameters;
  const inner: FlatDisc = { ...disc, radius: disc.radius - gap };
  const end = (on: FlatDisc, apex: Point, side: Side) => exit(on, below(apex, -gap), side);
  const [from, to] = [end(disc, left.apex, -1), end(disc, right.apex, 1)];
  const [back, home] = [end(inner, right.apex, 1), end(inner, left.apex, -1)];
  const angle = ([x, y]: Point) => Math.atan2(y - disc.centre[1], x - disc.centre[0]);
  return [
    ['M', ...from],
    ...alongRim(disc, from, to),
    ['L', ...back],
    ...arc(inner, angle(back), angle(home) - 2 * Math.PI * Number(angle(home) > angle(back))),
    ['Z'],
  ];
}

function figureBehind(cordee: Cordee, person: Person, side: Side): Path {
  const { disc } = cordee.parameters;
  const [outer, inner] = [exit(disc, person.apex, side), exit(disc, person.innerApex, side)];
  const hidden = shoulder(cordee, person, -side as Side);
  const rim = side === 1 ? alongRim(disc, outer, inner) : alongRim(disc, inner, outer);
  const points = hidden.map((point) => ['L', ...point] as const);
  return side === 1
    ? [['M', ...outer], ...rim, ...points.reverse(), ['Z']]
    : [['M', ...inner], ...rim, ...points, ['Z']];
}

function frontShoulders({ front, parameters }: Cordee): Path {
  const { base } = parameters.disc;
  const foot = (apex: Point, side: Side) => slopeAt(apex, side, base);
  const { apex, innerApex } = front;
  return polygon([apex, foot(apex, 1), foot(innerApex, 1), innerApex, foot(innerApex, -1), foot(apex, -1)]);
}

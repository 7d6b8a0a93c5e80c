import { arc, circlePath } from '../../geometry/circle.ts';
import type { FlatDisc } from '../../geometry/flat-disc.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { lines } from '../../geometry/polygon.ts';
import type { Group, Person } from './cordee.ts';
import { shoulder } from './outlines.ts';
import { alongRim, exit } from './rim.ts';
import { below, type Side } from './slope.ts';

/**
 * The line drawing, for tools that cannot lay a large solid (stamp, engraving, embroidery, cutter):
 * the people are inked instead of left open, and the disc is only the line of the sky over them.
 */
export const figuresPath = (group: Group): Path => [...skyLine(group), ...peoplePath(group)];

/** The people alone: shoulders down to the rim, and heads. */
export function peoplePath(group: Group): Path {
  const { left, right, front } = group;
  const people = left ? [left, right, front] : [right, front];
  return [
    ...(left ? figureBehind(group, left, -1) : []),
    ...figureBehind(group, right, 1),
    ...frontShoulders(group),
    ...people.flatMap(({ head }) => circlePath(head)),
  ];
}

/** The rim from ridge to ridge: one gap thick, one gap away from both ridges and from the highest head. */
function skyLine({ left, right, front, parameters }: Group): Path {
  const { disc, gap } = parameters;
  const inner: FlatDisc = { ...disc, radius: disc.radius - gap };
  const end = (on: FlatDisc, { apex }: Person, side: Side) => exit(on, below(apex, -gap), side);
  const first = left ?? front;
  const [from, to] = [end(disc, first, -1), end(disc, right, 1)];
  const [back, home] = [end(inner, right, 1), end(inner, first, -1)];
  const angle = ([x, y]: Point) => Math.atan2(y - disc.centre[1], x - disc.centre[0]);
  const turn = angle(home) > angle(back) ? 2 * Math.PI : 0;
  return [
    ['M', ...from],
    ...alongRim(disc, from, to),
    ['L', ...back],
    ...arc(inner, angle(back), angle(home) - turn),
    ['Z'],
  ];
}

/** One limb from the hidden shoulder down to the rim; the outline runs clockwise along the rim. */
function figureBehind(group: Group, person: Person, side: Side): Path {
  const { disc } = group.parameters;
  const [outer, inner] = [exit(disc, person.apex, side), exit(disc, person.innerApex, side)];
  const hidden = lines(shoulder(group, person, -side as Side));
  return side === 1
    ? [['M', ...outer], ...alongRim(disc, outer, inner), ...hidden.reverse(), ['Z']]
    : [['M', ...inner], ...alongRim(disc, inner, outer), ...hidden, ['Z']];
}

function frontShoulders({ front, parameters: { disc } }: Group): Path {
  const { apex, innerApex } = front;
  const [right, left] = [exit(disc, apex, 1), exit(disc, apex, -1)];
  const [innerRight, innerLeft] = [exit(disc, innerApex, 1), exit(disc, innerApex, -1)];
  return [
    ['M', ...apex],
    ['L', ...right],
    ...alongRim(disc, right, innerRight),
    ...lines([innerApex, innerLeft]),
    ...alongRim(disc, innerLeft, left),
    ['Z'],
  ];
}

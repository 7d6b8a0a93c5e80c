/** What a path of cubics really is: the arcs of circles and the quadratic curves that were written as cubics. */
import type { Command, Path, Point } from '../packages/logo/src/geometry/path.ts';

/** One stretch of an outline, in absolute drawing units. */
export type Stretch =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'close' }
  | { readonly kind: 'cubic'; readonly controls: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'quadratic'; readonly control: Point; readonly to: Point }
  | Arc;

/** Part of a circle, or all of it when it ends where it began. */
export interface Arc {
  readonly kind: 'arc';
  readonly centre: Point;
  readonly radius: number;
  /** Signed, in radians: positive turns clockwise on a page. */
  readonly angle: number;
  readonly to: Point;
}

type Cubic = Extract<Command, readonly ['C', ...unknown[]]>;

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** The cubic at half its length of time, where one that is no arc is farthest from a circle. */
const middle = ([px, py]: Point, [, x1, y1, x2, y2, x, y]: Cubic): Point => [
  (px + 3 * x1 + 3 * x2 + x) / 8,
  (py + 3 * y1 + 3 * y2 + y) / 8,
];

/** The arc a cubic follows to a ten-thousandth of its radius; its centre is where both end normals meet. */
function arcOf(from: Point, cubic: Cubic): Arc | undefined {
  const [, x1, y1, x2, y2, x, y] = cubic;
  const [ux, uy, vx, vy] = [x1 - from[0], y1 - from[1], x - x2, y - y2];
  const turn = ux * vy - uy * vx;
  if (Math.abs(turn) < 1e-9) return undefined;
  const along = ((x - from[0]) * vx + (y - from[1]) * vy) / turn;
  const centre: Point = [from[0] - uy * along, from[1] + ux * along];
  const radius = distance(from, centre);
  const off = (point: Point) => Math.abs(distance(point, centre) - radius);
  if (off([x, y]) > radius / 1e4 || off(middle(from, cubic)) > radius / 1e4) return undefined;
  const half = Math.asin(Math.min(1, distance(from, [x, y]) / (2 * radius)));
  return { kind: 'arc', centre, radius, angle: 2 * half * Math.sign(turn), to: [x, y] };
}

/** The quadratic curve a cubic was raised from; both of its controls must lead to the same point. */
function quadraticOf(from: Point, [, x1, y1, x2, y2, x, y]: Cubic, within: number): Stretch | undefined {
  const first: Point = [(3 * x1 - from[0]) / 2, (3 * y1 - from[1]) / 2];
  const second: Point = [(3 * x2 - x) / 2, (3 * y2 - y) / 2];
  if (distance(first, second) > within) return undefined;
  return { kind: 'quadratic', control: [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2], to: [x, y] };
}

function stretchOf(from: Point, command: Command, within: number): Stretch {
  if (command[0] === 'Z') return { kind: 'close' };
  if (command[0] !== 'C') return { kind: command[0] === 'M' ? 'move' : 'line', to: [command[1], command[2]] };
  const [, x1, y1, x2, y2, x, y] = command;
  const cubic: Stretch = {
    kind: 'cubic',
    controls: [
      [x1, y1],
      [x2, y2],
    ],
    to: [x, y],
  };
  return arcOf(from, command) ?? quadraticOf(from, command, within) ?? cubic;
}

/** Two arcs in a row on one circle, turning the same way, are one. */
function joined(before: Stretch | undefined, next: Stretch): Arc | undefined {
  if (before?.kind !== 'arc' || next.kind !== 'arc') return undefined;
  const same = distance(before.centre, next.centre) < 1e-6 && before.angle * next.angle > 0;
  return same ? { ...before, angle: before.angle + next.angle, to: next.to } : undefined;
}

/** @param within how far apart the two readings of a quadratic's control may lie: rounding parts them */
export function curves(path: Path, within: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let at: Point = [0, 0];
  for (const command of path) {
    const next = stretchOf(at, command, within);
    const whole = joined(found.at(-1), next);
    if (whole) found.splice(-1, 1, whole);
    else found.push(next);
    if (next.kind !== 'close') at = next.to;
  }
  return found;
}

import { arc as circleArc } from '../../geometry/circle.ts';
import type { Command, Point } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';

/** An arc as SVG writes it, from where the pen is. */
export interface EllipticArc {
  readonly radii: Point;
  /** Degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly to: Point;
}

const angleOf = ([x, y]: Point) => Math.atan2(y, x);

/** Half the way from the start to the end, seen on the axes of the ellipse. */
function halfWay([x0, y0]: Point, [x1, y1]: Point, turn: number): Point {
  const [dx, dy] = [(x0 - x1) / 2, (y0 - y1) / 2];
  return [Math.cos(turn) * dx + Math.sin(turn) * dy, -Math.sin(turn) * dx + Math.cos(turn) * dy];
}

/** The arc on a circle of radius 1: its centre seen from the middle of the chord, and its angles. */
function onUnitCircle([ux, uy]: Point, large: boolean, sweep: boolean) {
  const square = ux * ux + uy * uy;
  const reach = Math.sqrt(Math.max(0, (1 - square) / square)) * (large === sweep ? -1 : 1);
  const centre: Point = [reach * uy, -reach * ux];
  const from = angleOf([ux - centre[0], uy - centre[1]]);
  const raw = angleOf([-ux - centre[0], -uy - centre[1]]) - from;
  const around = 2 * Math.PI;
  const span = sweep ? ((raw % around) + around) % around : -(((-raw % around) + around) % around);
  return { centre, from, span };
}

/** An elliptic arc as cubics, by the rules of SVG: radii too small are enlarged, none is a line. */
export function ellipticArc(from: Point, { radii, rotation, large, sweep, to }: EllipticArc): Command[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  const turn = (rotation * Math.PI) / 180;
  const half = halfWay(from, to, turn);
  const [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return [['L', ...to]];
  const need = Math.max(1, Math.hypot(half[0] / rx, half[1] / ry));
  const [ax, ay] = [rx * need, ry * need];
  const { centre, from: start, span } = onUnitCircle([half[0] / ax, half[1] / ay], large, sweep);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const curves = circleArc({ centre, radius: 1 }, start, start + span);
  const placed = transform(curves, [cos * ax, sin * ax, -sin * ay, cos * ay, ...middle]);
  // what the sums lose on the way must not open the outline
  return placed.map((command, at) =>
    at === placed.length - 1 && command[0] === 'C'
      ? ['C', command[1], command[2], command[3], command[4], ...to]
      : command,
  );
}

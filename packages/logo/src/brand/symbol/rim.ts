import { arc, pointAt } from '../../geometry/circle.ts';
import type { FlatDisc } from '../../geometry/flat-disc.ts';
import type { Command, Point } from '../../geometry/path.ts';
import { type Side, slope } from './slope.ts';

/** Angle of the base's right corner; the left one lies at π minus it. */
const cornerAngle = ({ centre, radius, base }: FlatDisc): number => Math.asin((base - centre[1]) / radius);

/** Where the slope from an apex inside the disc leaves it: on the rim, or on the base. */
export function exit(disc: FlatDisc, apex: Point, side: Side): Point {
  const [dx, dy] = [side * slope.across, slope.down];
  const [ox, oy] = [apex[0] - disc.centre[0], apex[1] - disc.centre[1]];
  const along = ox * dx + oy * dy;
  const reach = -along + Math.sqrt(along ** 2 - (ox ** 2 + oy ** 2 - disc.radius ** 2));
  const toBase = (disc.base - apex[1]) / dy;
  const distance = Math.min(reach, toBase);
  return [apex[0] + distance * dx, apex[1] + distance * dy];
}

/** Follows the outline clockwise from one of its points to another; the pen is at the first one. */
export function alongRim(disc: FlatDisc, from: Point, to: Point): Command[] {
  const corner = cornerAngle(disc);
  const onBase = ([, y]: Point) => Math.abs(y - disc.base) < 1e-9;
  const angle = ([x, y]: Point) => {
    const turn = Math.atan2(y - disc.centre[1], x - disc.centre[0]);
    return turn < corner + 1e-9 ? turn + 2 * Math.PI : turn;
  };
  const rightCorner = 2 * Math.PI + corner;
  const leftCorner = Math.PI - corner;
  if (onBase(from) && onBase(to)) return [['L', ...to]];
  if (onBase(from)) return [['L', ...pointAt(disc, leftCorner)], ...arc(disc, leftCorner, angle(to))];
  if (onBase(to)) return [...arc(disc, angle(from), rightCorner), ['L', ...to]];
  return arc(disc, angle(from), angle(to));
}

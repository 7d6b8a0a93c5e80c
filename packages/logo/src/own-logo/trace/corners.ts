import type { Point } from '../../geometry/path.ts';
import { along, cross, dot, length, minus } from '../stroke/vector.ts';
import type { Ring } from './rings.ts';

/** How far a corner looks along the line before and behind it, in points of about a pixel. */
const reach = 4;
/** A turn of more than this is a corner, in radians. */
const sharp = (38 * Math.PI) / 180;

const at = (ring: Ring, index: number): Point =>
  ring[((index % ring.length) + ring.length) % ring.length] as Point;

function turnAt(ring: Ring, index: number): number {
  const here = at(ring, index);
  const [before, after] = [minus(here, at(ring, index - reach)), minus(at(ring, index + reach), here)];
  return Math.abs(Math.atan2(cross(before, after), dot(before, after)));
}

/** Where the two straight runs beside a corner would meet: pixels cut its tip off. */
function sharpened(ring: Ring, index: number): Point {
  const here = at(ring, index);
  const [a, b] = [at(ring, index - reach - 1), at(ring, index - 2)];
  const [c, d] = [at(ring, index + 2), at(ring, index + reach + 1)];
  const [one, other] = [minus(b, a), minus(d, c)];
  const across = cross(one, other);
  if (Math.abs(across) < 1e-6) return here;
  const meeting = along(a, one, cross(minus(c, a), other) / across);
  return length(minus(meeting, here)) < 1.6 ? meeting : here;
}

/** A stretch of a ring between two corners, both in it; the whole ring where it has none. */
export interface Span {
  readonly points: readonly Point[];
  readonly isRing: boolean;
}

/** Cuts a ring at its corners. */
export function cutAtCorners(ring: Ring): readonly Span[] {
  const turns = ring.map((_, index) => (ring.length > 3 * reach ? turnAt(ring, index) : Math.PI));
  const corners = turns.flatMap((turn, index) => {
    if (turn < sharp) return [];
    const near = [-3, -2, -1, 1, 2, 3].map((step) => turns[(index + step + ring.length) % ring.length] ?? 0);
    const isFirst = near.slice(0, 3).every((other) => other < turn);
    return isFirst && near.slice(3).every((other) => other <= turn) ? [index] : [];
  });
  if (corners.length === 0) return [{ points: [...ring, ring[0] as Point], isRing: true }];
  return corners.map((from, order) => {
    const next = corners[(order + 1) % corners.length] ?? from;
    const to = next > from ? next : next + ring.length;
    const inner = Array.from({ length: to - from - 1 }, (_, step) => at(ring, from + step + 1));
    const [first, last] = [sharpened(ring, from), sharpened(ring, to)];
    // the points beside a tip lie on its cut
    return { points: [first, ...inner.slice(1, Math.max(1, inner.length - 1)), last], isRing: false };
  });
}

import type { Path, Point } from '@coodyssee/logo/vector';

/** The sides of a trimmed page, and how far a ground must run over them, in mm. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly bleed: number;
}

type Side = readonly [at: number, out: -1 | 1];

const beyond = ([x]: Point, [at, out]: Side): number => (x - at) * out;

/** The corners of a polygon, with one more wherever an edge crosses a side. */
function cutAt(corners: readonly Point[], side: Side): readonly Point[] {
  return corners.flatMap((from, i): Point[] => {
    const to = corners[(i + 1) % corners.length] as Point;
    const [a, b] = [beyond(from, side), beyond(to, side)];
    if (a * b >= 0) return [from];
    const share = a / (a - b);
    return [from, [side[0], from[1] + (to[1] - from[1]) * share]];
  });
}

/** What runs over a side by a little runs over it by the whole bleed: nobody sees the part that is cut off. */
function pulled(corners: readonly Point[], side: Side, bleed: number): readonly Point[] {
  const over = Math.max(...corners.map((corner) => beyond(corner, side)));
  if (over <= 0 || over >= bleed) return corners;
  return cutAt(corners, side).map(([x, y]): Point => {
    const out = beyond([x, y], side);
    return out > 0 ? [side[0] + (out * bleed * side[1]) / over, y] : [x, y];
  });
}

/**
 * A polygon whose overhang is a bleed: where it ends between the trim and the end of the bleed, it is drawn out to the
 * end. What lies on the page does not move.
 */
export function overhang(path: Path, { left, right, bleed }: Sides): Path {
  if (bleed <= 0) return path;
  const corners = path.flatMap((command): Point[] =>
    command[0] === 'M' || command[0] === 'L' ? [[command[1], command[2]]] : [],
  );
  const sides: readonly Side[] = [
    [left, -1],
    [right, 1],
  ];
  const [first, ...rest] = sides.reduce((all, side) => pulled(all, side, bleed), corners as readonly Point[]);
  return first ? [['M', ...first], ...rest.map((to) => ['L', ...to] as const), ['Z']] : path;
}

import { type Path, type Point, polygon } from '@coodyssee/logo/vector';
import { beyond, cornersOf, cutAt, type Side } from '../../page/sides.ts';

/** The sides of a trimmed page, and how far a ground must run over them, in mm. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly bleed: number;
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
  const sides: readonly Side[] = [
    [left, -1],
    [right, 1],
  ];
  return polygon(sides.reduce((all, side) => pulled(all, side, bleed), cornersOf(path)));
}

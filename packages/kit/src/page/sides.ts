import { type Path, type Point, polygon } from '@coodyssee/logo/vector';

/** An upright line, and on which side of it the outside is. */
export type Side = readonly [at: number, out: -1 | 1];

/** How far outside a point lies; under 0 it is inside. */
export const beyond = ([x]: Point, [at, out]: Side): number => (x - at) * out;

export const cornersOf = (path: Path): readonly Point[] =>
  path.flatMap((command): Point[] =>
    command[0] === 'M' || command[0] === 'L' ? [[command[1], command[2]]] : [],
  );

/** The corners of a polygon, with one more wherever an edge crosses a side. */
export function cutAt(corners: readonly Point[], side: Side): readonly Point[] {
  return corners.flatMap((from, i): Point[] => {
    const to = corners[(i + 1) % corners.length] as Point;
    const [a, b] = [beyond(from, side), beyond(to, side)];
    if (a * b >= 0) return [from];
    const share = a / (a - b);
    return [from, [side[0], from[1] + (to[1] - from[1]) * share]];
  });
}

/** What a polygon has between two upright lines; nothing where it lies outside. */
export function between(path: Path, [left, right]: readonly [number, number]): Path {
  const sides: readonly Side[] = [
    [left, -1],
    [right, 1],
  ];
  const kept = sides.reduce(
    (corners, side) =>
      cutAt(corners, side).map(([x, y]): Point => (beyond([x, y], side) > 0 ? [side[0], y] : [x, y])),
    cornersOf(path),
  );
  const xs = kept.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs) > 1e-6 ? polygon(kept) : [];
}

import type { Point } from './path.ts';

/** One straight piece of an outline. */
export interface Wall {
  readonly from: Point;
  readonly to: Point;
  /** Of length one. */
  readonly along: Point;
  readonly length: number;
}

function wallBetween(from: Point, to: Point): Wall {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return { from, to, along: [dx / length, dy / length], length };
}

/** Points nearer than this are one: rounding leaves two where an outline closes. */
const least = 1e-6;

/** The walls of a closed polygon. */
export function wallsOf(outline: readonly Point[]): readonly Wall[] {
  const next = (points: readonly Point[], at: number) => points[(at + 1) % points.length] as Point;
  const apart = outline.filter(([x, y], at) => {
    const [nextX, nextY] = next(outline, at);
    return Math.hypot(nextX - x, nextY - y) > least;
  });
  return apart.map((point, at) => wallBetween(point, next(apart, at)));
}

/** How far a ray goes until it meets a wall; undefined where it does not. */
export function distanceTo({ from, along, length }: Wall, start: Point, ray: Point): number | undefined {
  const across = ray[0] * along[1] - ray[1] * along[0];
  if (Math.abs(across) < 1e-12) return undefined;
  const [dx, dy] = [from[0] - start[0], from[1] - start[1]];
  const place = (dx * ray[1] - dy * ray[0]) / across;
  return place >= 0 && place <= length ? (dx * along[1] - dy * along[0]) / across : undefined;
}

/** True where the point is painted under the fill rule. */
export function isFilled(walls: readonly Wall[], [x, y]: Point, rule: 'evenodd' | 'nonzero'): boolean {
  let turns = 0;
  let crossings = 0;
  for (const { from, to } of walls) {
    if (from[1] > y === to[1] > y) continue;
    if (from[0] + ((y - from[1]) * (to[0] - from[0])) / (to[1] - from[1]) <= x) continue;
    crossings += 1;
    turns += to[1] > from[1] ? 1 : -1;
  }
  return rule === 'evenodd' ? crossings % 2 === 1 : turns !== 0;
}

/** Walls by where they are, so that only the near ones are looked at. */
export interface Neighbourhood {
  near(point: Point): Iterable<Wall>;
}

/** Finds every wall that has a point within `reach` of another point, and few others. */
export function createNeighbourhood(walls: readonly Wall[], reach: number): Neighbourhood {
  const cell = 1.5 * reach;
  const index = (value: number) => Math.floor(value / cell);
  const cells = new Map<number, Set<Wall>>();
  const around = new Map<number, readonly Wall[]>();
  for (const wall of walls) {
    const count = Math.ceil(wall.length / (reach / 2));
    for (let at = 0; at <= count; at += 1) {
      const [x, y] = pointAlong(wall, (at / count) * wall.length);
      const key = keyOf(index(x), index(y));
      const held = cells.get(key);
      if (held) held.add(wall);
      else cells.set(key, new Set([wall]));
    }
  }
  const gather = (across: number, down: number): readonly Wall[] => {
    const found = new Set<Wall>();
    for (let x = across - 1; x <= across + 1; x += 1)
      for (let y = down - 1; y <= down + 1; y += 1)
        for (const wall of cells.get(keyOf(x, y)) ?? []) found.add(wall);
    return [...found];
  };
  return {
    // many points share a cell, and so what is near it
    near([x, y]) {
      const [across, down] = [index(x), index(y)];
      const key = keyOf(across, down);
      const known = around.get(key) ?? gather(across, down);
      around.set(key, known);
      return known;
    },
  };
}

/** One whole number for a cell: no drawing has a million of them to a side. */
const keyOf = (across: number, down: number): number => across * 2 ** 21 + down;

export const pointAlong = ({ from, along }: Wall, distance: number): Point => [
  from[0] + along[0] * distance,
  from[1] + along[1] * distance,
];

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

/** Which points are painted, under one fill rule. */
export interface Paint {
  isFilled(x: number, y: number): boolean;
}

/** Walls by the heights that they cross: whether a point is painted is asked of few of them. */
export function createPaint(walls: readonly Wall[], rule: 'evenodd' | 'nonzero'): Paint {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from } of walls) {
    top = Math.min(top, from[1]);
    bottom = Math.max(bottom, from[1]);
  }
  const rows: Wall[][] = Array.from({ length: Math.max(1, walls.length) }, () => []);
  const scale = rows.length / (bottom - top || 1);
  // rounding may move a height into the next row, and moves both ends of a wall and all between them alike
  const rowOf = (y: number) => Math.min(rows.length - 1, Math.max(0, Math.floor((y - top) * scale)));
  for (const wall of walls) {
    const [first, last] = [rowOf(wall.from[1]), rowOf(wall.to[1])];
    for (let row = Math.min(first, last); row <= Math.max(first, last); row += 1) rows[row]?.push(wall);
  }
  return {
    isFilled(x, y) {
      let turns = 0;
      let crossings = 0;
      for (const { from, to } of rows[rowOf(y)] ?? []) {
        if (from[1] > y === to[1] > y) continue;
        if (from[0] + ((y - from[1]) * (to[0] - from[0])) / (to[1] - from[1]) <= x) continue;
        crossings += 1;
        turns += to[1] > from[1] ? 1 : -1;
      }
      return rule === 'evenodd' ? crossings % 2 === 1 : turns !== 0;
    },
  };
}

/** Walls by where they are, so that only the near ones are looked at. */
export interface Neighbourhood {
  near(x: number, y: number): readonly Wall[];
}

/** Finds every wall that has a point within `reach` of another point, and few others. */
export function createNeighbourhood(walls: readonly Wall[], reach: number): Neighbourhood {
  const cell = 1.5 * reach;
  const index = (value: number) => Math.floor(value / cell);
  const cells = new Map<number, number[]>();
  const around = new Map<number, readonly Wall[]>();
  walls.forEach((wall, number) => {
    const count = Math.ceil(wall.length / (reach / 2));
    for (let at = 0; at <= count; at += 1) {
      const along = (at / count) * wall.length;
      const key = keyOf(
        index(wall.from[0] + wall.along[0] * along),
        index(wall.from[1] + wall.along[1] * along),
      );
      const held = cells.get(key);
      if (!held) cells.set(key, [number]);
      else if (held.at(-1) !== number) held.push(number);
    }
  });
  // which gathering met a wall last: each is listed once, in the order in which it is met
  const met = new Int32Array(walls.length);
  let gathering = 0;
  const gather = (across: number, down: number): readonly Wall[] => {
    const found: Wall[] = [];
    gathering += 1;
    for (let x = across - 1; x <= across + 1; x += 1)
      for (let y = down - 1; y <= down + 1; y += 1)
        for (const number of cells.get(keyOf(x, y)) ?? []) {
          if (met[number] === gathering) continue;
          met[number] = gathering;
          found.push(walls[number] as Wall);
        }
    return found;
  };
  return {
    // many points share a cell, and so what is near it
    near(x, y) {
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

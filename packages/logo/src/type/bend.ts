import type { Command, Path, Point } from '../geometry/path.ts';

/** Maps a point of a straight line of text to the curve, and tells how small steps there turn and stretch. */
export interface Bend {
  point(p: Point): Point;
  /** The step `d` taken at `p`, as it is on the curve. */
  step(p: Point, d: Point): Point;
}

/**
 * The map that wraps a line of text round a circle: x runs along the circle of radius `spacing`, y runs
 * outwards from the baseline's circle `radius`. Angle 0 is the top, clockwise; all in one unit.
 */
export function wrapRound({
  radius,
  spacing,
  turn,
}: {
  radius: number;
  spacing: number;
  turn: number;
}): Bend {
  const angle = ([x]: Point) => x / spacing + turn;
  return {
    point(p) {
      const [a, r] = [angle(p), radius - p[1]];
      return [r * Math.sin(a), -r * Math.cos(a)];
    },
    step(p, [dx, dy]) {
      const [a, r] = [angle(p), radius - p[1]];
      const along = (dx * r) / spacing;
      return [along * Math.cos(a) - dy * Math.sin(a), along * Math.sin(a) + dy * Math.cos(a)];
    },
  };
}

/** Longest piece that is bent as one curve, in em: the error stays under a thousandth of an em. */
const piece = 0.12;

/** Bends an outline: every segment is cut into short cubics whose ends and tangents follow the map. */
export function bendPath(path: Path, bend: Bend, unit = 1): Path {
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  return path.flatMap((command): Command[] => {
    if (command[0] === 'M') {
      start = pen = [command[1], command[2]];
      return [['M', ...bend.point(pen)]];
    }
    const from = pen;
    const cubic = asCubic(command, from, start);
    pen = cubic[2];
    const drawn = split(from, cubic, piece * unit).map((part) => bendCubic(part, bend));
    return command[0] === 'Z' ? [...(distance(from, start) > 1e-9 ? drawn : []), ['Z']] : drawn;
  });
}

type Cubic = readonly [Point, Point, Point];

function asCubic(command: Command, from: Point, start: Point): Cubic {
  if (command[0] === 'C') {
    const [, x1, y1, x2, y2, x, y] = command;
    return [
      [x1, y1],
      [x2, y2],
      [x, y],
    ];
  }
  const to: Point = command[0] === 'Z' ? start : [command[1], command[2]];
  return [mix(from, to, 1 / 3), mix(from, to, 2 / 3), to];
}

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

interface Piece {
  readonly from: Point;
  readonly cubic: Cubic;
}

function split(from: Point, cubic: Cubic, longest: number): Piece[] {
  const [c1, c2, to] = cubic;
  if (distance(from, c1) + distance(c1, c2) + distance(c2, to) <= longest) return [{ from, cubic }];
  const [a, b, c] = [mix(from, c1, 0.5), mix(c1, c2, 0.5), mix(c2, to, 0.5)];
  const [d, e] = [mix(a, b, 0.5), mix(b, c, 0.5)];
  const middle = mix(d, e, 0.5);
  return [...split(from, [a, d, middle], longest), ...split(middle, [e, c, to], longest)];
}

function bendCubic({ from, cubic: [c1, c2, to] }: Piece, bend: Bend): Command {
  const [start, end] = [bend.point(from), bend.point(to)];
  const out = bend.step(from, [c1[0] - from[0], c1[1] - from[1]]);
  const back = bend.step(to, [c2[0] - to[0], c2[1] - to[1]]);
  return ['C', start[0] + out[0], start[1] + out[1], end[0] + back[0], end[1] + back[1], ...end];
}

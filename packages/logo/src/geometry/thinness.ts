import { flatten } from './flatten.ts';
import type { Path, Point } from './path.ts';
import {
  createNeighbourhood,
  distanceTo,
  isFilled,
  type Neighbourhood,
  pointAlong,
  type Wall,
  wallsOf,
} from './walls.ts';

/** The thinnest parts under a limit, in drawing units; absent where nothing is that thin. */
export interface Thinness {
  /** Of what is painted. */
  readonly stroke?: number;
  /** Of what is left open between two edges of the same path. */
  readonly gap?: number;
}

interface Outline {
  readonly walls: readonly Wall[];
  readonly rule: 'evenodd' | 'nonzero';
  readonly near: Neighbourhood['near'];
  readonly limit: number;
}

/** A stretch of an edge with what stands opposite it, closer than the limit. */
interface Stretch {
  readonly length: number;
  readonly stroke: number;
  readonly gap: number;
}

/** Walls that part by less than this face each other; a corner that is more open is a corner, not a thin part. */
const facing = Math.sin((12 * Math.PI) / 180);
/** A thin part is at least so long, in limits: the joins of letters narrow too, but not for that long. */
const leastRun = 2;

const step = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dx * by, y + dy * by];

/** True where the paint begins or ends: an edge inside the paint, of outlines that overlap, is none. */
function isEdge({ walls, rule, limit }: Outline, point: Point, normal: Point): boolean {
  const tiny = limit / 1000;
  return (
    isFilled(walls, step(point, normal, tiny), rule) !== isFilled(walls, step(point, normal, -tiny), rule)
  );
}

/** A point, and the way that is looked from it. */
type Ray = readonly [point: Point, normal: Point];

/** What stands straight opposite a point of an edge, on one side of it. */
function opposite(outline: Outline, wall: Wall, [point, normal]: Ray): Partial<Stretch> {
  let least = outline.limit;
  let met: Wall | undefined;
  for (const other of outline.near(point)) {
    const distance = other === wall ? undefined : distanceTo(other, point, normal);
    if (distance === undefined || distance <= 1e-9 || distance >= least) continue;
    [least, met] = [distance, other];
  }
  if (!met || Math.abs(wall.along[0] * met.along[1] - wall.along[1] * met.along[0]) > facing) return {};
  if (![point, step(point, normal, least)].every((end) => isEdge(outline, end, normal))) return {};
  const isPainted = isFilled(outline.walls, step(point, normal, least / 2), outline.rule);
  return isPainted ? { stroke: least } : { gap: least };
}

function measureWall(outline: Outline, wall: Wall): readonly Stretch[] {
  const count = Math.ceil(wall.length / (outline.limit / 2));
  const length = wall.length / count;
  const normal: Point = [-wall.along[1], wall.along[0]];
  const back: Point = [wall.along[1], -wall.along[0]];
  return Array.from({ length: count }, (_, at) => {
    const point = pointAlong(wall, (at + 0.5) * length);
    const open = { stroke: Number.POSITIVE_INFINITY, gap: Number.POSITIVE_INFINITY };
    const found = { ...opposite(outline, wall, [point, normal]), ...opposite(outline, wall, [point, back]) };
    return { ...open, ...found, length };
  });
}

/** The least width that an outline keeps for a whole run, or all the way round where it is shorter. */
function thinnestRun(stretches: readonly Stretch[], kind: 'stroke' | 'gap', run: number): number {
  const widthFrom = (start: number): number => {
    let [width, length] = [0, 0];
    for (let at = 0; at < stretches.length && length < run; at += 1) {
      const stretch = stretches[(start + at) % stretches.length];
      if (!stretch || stretch[kind] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
      width = Math.max(width, stretch[kind]);
      length += stretch.length;
    }
    return width;
  };
  return stretches.reduce((least, _, start) => Math.min(least, widthFrom(start)), Number.POSITIVE_INFINITY);
}

/**
 * The thinnest line and the thinnest gap of a filled path, where they are under a limit.
 *
 * From points of every edge, half a limit apart, it looks straight across to the next edge. A part is thin where the
 * two face each other (they part by less than 12°) for twice the limit, or round the whole outline: corners, the tips
 * of letters and the joins of their strokes narrow to nothing and are left out. A point sharper than 12° counts.
 * Widths are exact for straight edges, and within a fiftieth of the limit for curves. Gaps between two paths are not
 * seen: a path is measured alone.
 * @param limit in drawing units, above 0
 * @example measureThinness(rectanglePath(0, 0, 20, 0.1), 'nonzero', 0.25) // { stroke: 0.1 }
 */
export function measureThinness(path: Path, rule: 'evenodd' | 'nonzero', limit: number): Thinness {
  const outlines = flatten(path, limit / 50).map(wallsOf);
  const walls = outlines.flat();
  const { near } = createNeighbourhood(walls, limit);
  const outline = { walls, rule, near, limit };
  const measured = outlines.map((part) => part.flatMap((wall) => measureWall(outline, wall)));
  const least = (kind: 'stroke' | 'gap') =>
    Math.min(Number.POSITIVE_INFINITY, ...measured.map((part) => thinnestRun(part, kind, leastRun * limit)));
  const found = Object.entries({ stroke: least('stroke'), gap: least('gap') });
  return Object.fromEntries(found.filter(([, width]) => width < limit));
}

import { flatten } from './flatten.ts';
import type { Path, Point } from './path.ts';
import {
  createNeighbourhood,
  createPaint,
  type Neighbourhood,
  type Paint,
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

type Kind = keyof Thinness;

interface Outline {
  readonly paint: Paint;
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

/** How far a point of an edge is from what stands straight opposite it, ahead and behind; the limit where nothing does. */
interface Opposite {
  ahead: number;
  behind: number;
  wallAhead?: Wall;
  wallBehind?: Wall;
}

/** Where a ray from a point, square to a wall and to its left, first meets another wall; and the ray the other way. */
function findOpposite({ near, limit }: Outline, wall: Wall, [startX, startY]: Point): Opposite {
  const found: Opposite = { ahead: limit, behind: limit };
  const [rayX, rayY] = [-wall.along[1], wall.along[0]];
  for (const other of near(startX, startY)) {
    if (other === wall) continue;
    const { from, along, length } = other;
    const across = rayX * along[1] - rayY * along[0];
    if (Math.abs(across) < 1e-12) continue;
    const [dx, dy] = [from[0] - startX, from[1] - startY];
    const place = (dx * rayY - dy * rayX) / across;
    if (!(place >= 0 && place <= length)) continue;
    const distance = (dx * along[1] - dy * along[0]) / across;
    if (distance > 1e-9 && distance < found.ahead) {
      found.ahead = distance;
      found.wallAhead = other;
    } else if (distance < -1e-9 && -distance < found.behind) {
      found.behind = -distance;
      found.wallBehind = other;
    }
  }
  return found;
}

const isFacing = (wall: Wall, met: Wall): boolean =>
  Math.abs(wall.along[0] * met.along[1] - wall.along[1] * met.along[0]) <= facing;

/** From where, and which way; the way is one long. */
type Ray = readonly [point: Point, way: Point];

/**
 * What lies along a ray of a length, to a wall: paint, or a gap. Nothing where one of its ends is no edge of the
 * paint, but a line inside of it, of outlines that overlap.
 */
function between({ paint, limit }: Outline, [[x, y], [dx, dy]]: Ray, length: number): Kind | undefined {
  const tiny = limit / 1000;
  const isEdge = (atX: number, atY: number) =>
    paint.isFilled(atX + dx * tiny, atY + dy * tiny) !== paint.isFilled(atX + dx * -tiny, atY + dy * -tiny);
  if (!isEdge(x, y) || !isEdge(x + dx * length, y + dy * length)) return undefined;
  return paint.isFilled(x + dx * (length / 2), y + dy * (length / 2)) ? 'stroke' : 'gap';
}

function measureWall(outline: Outline, wall: Wall): readonly Stretch[] {
  const { from, along } = wall;
  const count = Math.ceil(wall.length / (outline.limit / 2));
  const length = wall.length / count;
  return Array.from({ length: count }, (_, at) => {
    const way = (at + 0.5) * length;
    const point: Point = [from[0] + along[0] * way, from[1] + along[1] * way];
    const stretch = { stroke: Number.POSITIVE_INFINITY, gap: Number.POSITIVE_INFINITY, length };
    const { ahead, behind, wallAhead, wallBehind } = findOpposite(outline, wall, point);
    if (wallAhead && isFacing(wall, wallAhead)) {
      const kind = between(outline, [point, [-along[1], along[0]]], ahead);
      if (kind) stretch[kind] = ahead;
    }
    if (wallBehind && isFacing(wall, wallBehind)) {
      const kind = between(outline, [point, [along[1], -along[0]]], behind);
      if (kind) stretch[kind] = behind;
    }
    return stretch;
  });
}

/** The least width that an outline keeps for a whole run, or all the way round where it is shorter. */
function thinnestRun(stretches: readonly Stretch[], kind: Kind, run: number): number {
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
  const outline = { paint: createPaint(walls, rule), near, limit };
  const measured = outlines.map((part) => part.flatMap((wall) => measureWall(outline, wall)));
  const least = (kind: Kind) =>
    Math.min(Number.POSITIVE_INFINITY, ...measured.map((part) => thinnestRun(part, kind, leastRun * limit)));
  const found = Object.entries({ stroke: least('stroke'), gap: least('gap') });
  return Object.fromEntries(found.filter(([, width]) => width < limit));
}

import type { Path, Point, Scene } from '@coodyssee/logo';

/** Flat pieces a curve is measured by. */
const pieces = 8;

interface Outline {
  area: number;
  length: number;
}

/** Signed area and length of every closed outline of a path, in its own units. */
function outlines(path: Path): readonly Outline[] {
  const found: Outline[] = [];
  let pen: Point = [0, 0];
  let start: Point = pen;
  const to = (point: Point) => {
    const last = found.at(-1);
    if (last) {
      last.area += (pen[0] * point[1] - point[0] * pen[1]) / 2;
      last.length += Math.hypot(point[0] - pen[0], point[1] - pen[1]);
    }
    pen = point;
  };
  for (const command of path) {
    if (command[0] === 'M') {
      found.push({ area: 0, length: 0 });
      [pen, start] = [command.slice(1) as unknown as Point, command.slice(1) as unknown as Point];
    } else if (command[0] === 'L') to([command[1], command[2]]);
    else if (command[0] === 'C') for (const point of curve(pen, command)) to(point);
    else to(start);
  }
  return found;
}

function curve(
  [x0, y0]: Point,
  [, x1, y1, x2, y2, x3, y3]: Extract<Path[number], readonly ['C', ...number[]]>,
) {
  return Array.from({ length: pieces }, (_, i): Point => {
    const t = (i + 1) / pieces;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  });
}

/** A long thin shape is about as thick as twice its area over its length all round. */
const thickness = (parts: readonly Outline[]): number => {
  const area = Math.abs(parts.reduce((sum, part) => sum + part.area, 0));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > 0 ? (2 * area) / length : 0;
};

/** The thin parts of a letter, against its mean stroke: Figtree's bars are a little lighter than its stems. */
const thinPart = 0.85;
const solids = new Set(['disc', 'front-body']);

/**
 * The thinnest line of a line drawing, in drawing units: of the symbol each outline by itself, of words the
 * mean stroke of their letters, less what their thin parts lack.
 */
export function thinnestStroke({ shapes }: Pick<Scene, 'shapes'>): number {
  const strokes = shapes.flatMap(({ role, path }) => {
    const parts = outlines(path);
    if (solids.has(role)) return parts.map((part) => thickness([part]));
    return [thickness(parts) * (role === 'ring' || role === 'ground-line' ? 1 : thinPart)];
  });
  return Math.min(...strokes.filter((stroke) => stroke > 0));
}

import { latestOf } from './latest.ts';
import type { Box, Path } from './path.ts';

/** How far a path reaches along one axis, and where its pen is. */
interface Span {
  least: number;
  most: number;
  pen: number;
}

/** The tight box of a path: curve extremes count, control points do not. `null` for an empty path. */
export const bounds: (path: Path) => Box | null = latestOf(measurePath);

function measurePath(path: Path): Box | null {
  const x: Span = { least: Infinity, most: -Infinity, pen: 0 };
  const y: Span = { least: Infinity, most: -Infinity, pen: 0 };
  for (const command of path) {
    if (command[0] === 'C') {
      follow(x, command[1], command[3], command[5]);
      follow(y, command[2], command[4], command[6]);
    } else if (command[0] !== 'Z') {
      reach(x, command[1]);
      reach(y, command[2]);
    }
  }
  if (x.least > x.most) return null;
  return { x: x.least, y: y.least, width: x.most - x.least, height: y.most - y.least };
}

/** A pen that arrives at a value. */
function reach(span: Span, value: number): void {
  if (value < span.least) span.least = value;
  if (value > span.most) span.most = value;
  span.pen = value;
}

/** A cubic turns back only where a control point lies beyond its ends; most of a letter's do not. */
function follow(span: Span, c1: number, c2: number, end: number): void {
  const [low, high] = span.pen < end ? [span.pen, end] : [end, span.pen];
  if (c1 < low || c2 < low || c1 > high || c2 > high)
    for (const value of cubicExtremes(span.pen, c1, c2, end)) reach(span, value);
  reach(span, end);
}

/** The smallest box that holds all the given ones; `null` when there is none. */
export function unite(boxes: readonly (Box | null)[]): Box | null {
  const some = boxes.filter((box) => box !== null);
  if (some.length === 0) return null;
  return boxOf(
    some.flatMap((box) => [box.x, box.x + box.width]),
    some.flatMap((box) => [box.y, box.y + box.height]),
  );
}

function boxOf(xs: readonly number[], ys: readonly number[]): Box {
  const [left, top] = [least(xs), least(ys)];
  return { x: left, y: top, width: -least(xs.map(minus)) - left, height: -least(ys.map(minus)) - top };
}

const minus = (value: number) => -value;
// not Math.min(...values): an outlined paragraph has more points than a call may have arguments
const least = (values: readonly number[]) => values.reduce((a, b) => (b < a ? b : a));

/** Values of one coordinate where a cubic turns back, inside the curve. */
function cubicExtremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const at = (t: number) =>
    (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  return quadraticRoots(a, b, c)
    .filter((t) => t > 0 && t < 1)
    .map(at);
}

function quadraticRoots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

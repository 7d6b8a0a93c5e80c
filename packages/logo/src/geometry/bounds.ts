import type { Box, Path } from './path.ts';

/** The tight box of a path: curve extremes count, control points do not. `null` for an empty path. */
export function bounds(path: Path): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  let x = 0;
  let y = 0;
  for (const command of path) {
    if (command[0] === 'Z') continue;
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x3, y3] = command;
      xs.push(...cubicExtremes(x, x1, x2, x3));
      ys.push(...cubicExtremes(y, y1, y2, y3));
    }
    [x, y] = command.slice(-2) as [number, number];
    xs.push(x);
    ys.push(y);
  }
  return xs.length === 0 ? null : boxOf(xs, ys);
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

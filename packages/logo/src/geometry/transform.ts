import type { Command, Matrix, Path } from './path.ts';

/** Moves a path by dx, dy drawing units. */
export const translate = (path: Path, dx: number, dy: number): Path => transform(path, [1, 0, 0, 1, dx, dy]);

/** Scales a path about the origin, then moves it: what placing a drawing in a layout needs. */
export const place = (path: Path, scale: number, dx = 0, dy = 0): Path =>
  transform(path, [scale, 0, 0, scale, dx, dy]);

/** Applies an affine map to every point of a path. */
export function transform(path: Path, [a, b, c, d, e, f]: Matrix): Path {
  const x = (px: number, py: number) => a * px + c * py + e;
  const y = (px: number, py: number) => b * px + d * py + f;
  return path.map((command): Command => {
    if (command[0] === 'Z') return command;
    if (command[0] !== 'C') return [command[0], x(command[1], command[2]), y(command[1], command[2])];
    const [, x1, y1, x2, y2, x3, y3] = command;
    return ['C', x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2), x(x3, y3), y(x3, y3)];
  });
}

import type { Command, Path } from '../geometry/path.ts';

/** One drawing command as a font gives it: M, L, Q, C or Z, in font units, y upwards. */
export interface FontCommand {
  readonly type: string;
  readonly values: readonly number[];
}

/**
 * Turns a glyph's outline into a path: absolute M L C Z, y downwards, in em.
 * `unit` is em per font unit; `lift` raises the glyph, in em.
 */
export function glyphPath(commands: readonly FontCommand[], unit: number, lift = 0): Path {
  const path: Command[] = [];
  let pen: readonly number[] = [0, 0];
  for (const { type, values } of commands) {
    const points = values.map((value, i) => (i % 2 === 0 ? value * unit : -value * unit - lift));
    path.push(draw(type, points, pen));
    if (points.length > 0) pen = points.slice(-2);
  }
  return path;
}

function draw(type: string, points: readonly number[], pen: readonly number[]): Command {
  if (type === 'Z') return ['Z'];
  if (type === 'Q') return ['C', ...raiseDegree(pen, points)];
  return [type, ...points] as unknown as Command;
}

type Six = [number, number, number, number, number, number];

/** A quadratic's control point pulls each cubic control point by two thirds. */
function raiseDegree(pen: readonly number[], points: readonly number[]): Six {
  const [x0, y0] = pen as [number, number];
  const [cx, cy, x, y] = points as [number, number, number, number];
  const toward = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [toward(x0, cx), toward(y0, cy), toward(x, cx), toward(y, cy), x, y];
}

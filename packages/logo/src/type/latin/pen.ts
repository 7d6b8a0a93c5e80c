import type { Point } from '../../geometry/path.ts';
import type { FontCommand } from '../outline.ts';

/**
 * Letters of a stored outline, each with the points it takes, as steps from the point before: M moves, L draws
 * a line, Q a quadratic curve with its control point; l and c draw a line and a curve back to where the contour
 * began, q a curve that ends half-way to the next control point, as TrueType has most of them.
 */
export const takes: Readonly<Record<string, { readonly control: boolean; readonly end: boolean }>> = {
  M: { control: false, end: true },
  L: { control: false, end: true },
  l: { control: false, end: false },
  Q: { control: true, end: true },
  q: { control: true, end: false },
  c: { control: true, end: false },
  Z: { control: false, end: false },
};

/** A step of the pen at 600 as one would expect it between 500 and 700. */
export const between = (medium: number, bold: number): number => medium + Math.round(0.455 * (bold - medium));

interface Stroke {
  readonly letter: string;
  readonly control?: Point;
  readonly end?: Point;
  /** Where its contour began. */
  readonly start: Point;
}

/** The points of an outline, from the steps between them. */
function walk(letters: string, steps: readonly number[]): readonly Stroke[] {
  let at = 0;
  let pen: Point = [0, 0];
  let start = pen;
  const step = (): Point => {
    pen = [pen[0] + (steps[at++] as number), pen[1] + (steps[at++] as number)];
    return pen;
  };
  return Array.from(letters, (letter) => {
    const { control, end } = takes[letter] as (typeof takes)[string];
    const points = { ...(control && { control: step() }), ...(end && { end: step() }) };
    if (letter === 'M') start = pen;
    return { letter, ...points, start };
  });
}

const half = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** A stored outline as a font gives it, in font units, y upwards. */
export function readOutline(letters: string, steps: readonly number[]): readonly FontCommand[] {
  const strokes = walk(letters, steps);
  return strokes.map(({ letter, control, end, start }, i) => {
    if (letter === 'Z') return { type: 'Z', values: [] };
    const next = strokes[i + 1]?.control;
    const to = end ?? (letter === 'q' && control && next ? half(control, next) : start);
    return { type: letter.toUpperCase().replace('C', 'Q'), values: [...(control ?? []), ...to] };
  });
}

import type { Command, Path, Point } from './path.ts';

/** Straight lines to each point in turn; the pen is somewhere already. */
export const lines = (points: readonly Point[]): Command[] => points.map((point) => ['L', ...point]);

/** A closed polygon. */
export function polygon([first, ...rest]: readonly Point[]): Path {
  return first ? [['M', ...first], ...lines(rest), ['Z']] : [];
}

/** An upright rectangle. */
export const rectanglePath = (x: number, y: number, width: number, height: number): Path =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

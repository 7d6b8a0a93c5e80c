import type { ShapedLine, Typesetter } from './shaped.ts';

const most = 600;

/**
 * A typesetter that keeps its lines, the last few hundred of them: the same text costs nothing twice, and what
 * is measured of a line stays true for the next drawing.
 */
export function keepLines(shape: Typesetter['shape']): Typesetter {
  const lines = new Map<string, ShapedLine>();
  return {
    shape(runs, context = {}) {
      const key = JSON.stringify([
        context.whole,
        context.isolated,
        context.direction,
        ...runs.map((run) => [run.text, run.weight]),
      ]);
      const line = lines.get(key) ?? shape(runs, context);
      lines.delete(key);
      lines.set(key, line);
      if (lines.size > most) lines.delete(lines.keys().next().value as string);
      return line;
    },
  };
}

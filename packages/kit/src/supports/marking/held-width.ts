import type { Drawing } from '@coodyssee/logo';
import type { Shape } from '@coodyssee/logo/scene';
import { bounds, measureThinness } from '@coodyssee/logo/vector';
import type { Machine } from './machines.ts';

/** No drawing grows by more than this at a time: what is thin for a stretch may be wide enough a little larger. */
const growth = 1.35;
/** Thirty times the width that people want is not a mark any more. */
const mostSteps = 12;

const words = new Set<Shape['role']>(['name', 'trade', 'endorsement', 'wordmark', 'descriptor']);

/**
 * How much larger a drawing must be for a tool to hold its thinnest part; 1 where it is held already. Gaps are
 * those of the symbol and its lines: where two strokes of a letter meet, the white between them ends in a wedge
 * that no width ever opens, and nobody misses it.
 */
function shortfall({ shapes, width }: Drawing, at: number, { stroke, gap }: Machine): number {
  const found = shapes.flatMap(({ role, path, rule }) => {
    const limits = { stroke: (stroke * width) / at, gap: words.has(role) ? 0 : (gap * width) / at };
    return (['stroke', 'gap'] as const).map((kind) => {
      if (limits[kind] === 0) return 1;
      const thinnest = measureThinness(path, rule, limits[kind] * 0.98)[kind];
      return thinnest === undefined ? 1 : limits[kind] / thinnest;
    });
  });
  return Math.max(1, ...found);
}

/** The width at which the lowest words are as high as the tool wants its capitals. */
function widthForCapitals({ shapes, width }: Drawing, capitals: number): number {
  const heights = shapes.flatMap(({ role, path }) => (words.has(role) ? [bounds(path)?.height ?? 0] : []));
  return heights.length > 0 ? (capitals * width) / Math.min(...heights) : 0;
}

/**
 * The width in whole mm at which a machine holds every line, gap and letter of a drawing: the one that is wanted,
 * or the least that will do.
 */
export function heldWidth(scene: Drawing, machine: Machine, wanted: number): number {
  let width = Math.ceil(Math.max(wanted, widthForCapitals(scene, machine.capitals)));
  for (let step = 0; step < mostSteps; step++) {
    const factor = shortfall(scene, width, machine);
    if (factor === 1) return width;
    width = Math.ceil(width * Math.min(growth, factor));
  }
  return width;
}

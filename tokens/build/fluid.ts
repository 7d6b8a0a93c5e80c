import { type Dimension, round } from './css-value.ts';

/** Windows between which fluid sizes grow, in rem: a small phone, and the breakpoint `xl`. */
export const fluidWindow = { min: 22.5, max: 80 } as const;

export interface FluidRange {
  readonly min: Dimension;
  readonly max: Dimension;
}

/**
 * A size in rem that grows with the window. The rem part keeps it growing with the reader's own
 * text size too, which a size in vw alone would refuse.
 *
 * @example fluidSize({ min: { value: 1.2, unit: 'rem' }, max: { value: 1.25, unit: 'rem' } })
 * // 'clamp(1.2rem, 1.1804rem + 0.087vw, 1.25rem)'
 */
export function fluidSize({ min, max }: FluidRange): string {
  const slope = (max.value - min.value) / (fluidWindow.max - fluidWindow.min);
  const start = min.value - slope * fluidWindow.min;
  return `clamp(${round(min.value)}rem, ${round(start)}rem + ${round(slope * 100)}vw, ${round(max.value)}rem)`;
}

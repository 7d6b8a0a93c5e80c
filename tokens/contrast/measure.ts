import { wcagContrast } from 'culori';
import type { Mode } from '../build/token.ts';
import type { Variable } from '../build/variables.ts';
import { type ContrastPair, minimumContrast } from './pairs.ts';

export interface MeasuredPair extends ContrastPair {
  /** What WCAG 2.2 asks: 4.5 for text, 3 for large text and graphics. */
  readonly minimum: number;
  /** Ratio in each mode, cut (never rounded up) to two decimals. */
  readonly ratio: Readonly<Record<Mode, number>>;
}

/**
 * Measures every pair in both modes, on the very values that ship.
 *
 * @throws Error when a pair names a token that does not exist.
 */
export function measurePairs(pairs: readonly ContrastPair[], variables: readonly Variable[]): MeasuredPair[] {
  const byKey = new Map(variables.map((variable) => [variable.key, variable.plain]));
  const ratio = (pair: ContrastPair, mode: Mode): number => {
    const [front, back] = [byKey.get(pair.foreground), byKey.get(pair.ground)];
    if (!front || !back)
      throw new Error(`The pair ${pair.foreground} on ${pair.ground} names an unknown token.`);
    return Math.floor(wcagContrast(front[mode], back[mode]) * 100) / 100;
  };
  return pairs.map((pair) => ({
    ...pair,
    minimum: minimumContrast[pair.kind],
    ratio: { light: ratio(pair, 'light'), dark: ratio(pair, 'dark') },
  }));
}

/** The pairs under their minimum, as sentences: `color.link on color.surface: 4.1 (dark), wants 4.5`. */
export function listFailures(pairs: readonly MeasuredPair[]): string[] {
  return pairs.flatMap(({ foreground, ground, minimum, ratio }) =>
    (['light', 'dark'] as const)
      .filter((mode) => ratio[mode] < minimum)
      .map((mode) => `${foreground} on ${ground}: ${ratio[mode]} (${mode}), wants ${minimum}`),
  );
}

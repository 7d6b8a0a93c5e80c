import { circlePath } from '../../geometry/circle.ts';
import type { Point } from '../../geometry/path.ts';
import { polygon } from '../../geometry/polygon.ts';
import type { ChainOptions, ChainPerson } from '../../lockup/symbol-design.ts';
import { symbolParameters } from './crest.ts';
import { seeded } from './seeded.ts';
import { bodiesOf, type Tent } from './tents.ts';

const { gap, headRadius } = symbolParameters;
/** From one person's axis to the next one's. */
const step = 5 * gap;
/** Neighbours differ by so much at the most: whoever stands in front never hides a head. */
const most = 4 * gap;

/** Who stands behind, and who in front: their heads, and the heights that a summit may have over the ground. */
const rows = [
  { radius: headRadius * 0.75, heights: [44, 48, 52] },
  { radius: headRadius, heights: [32, 36, 40] },
] as const;

/**
 * The summits of a roped party, by a rule and never by rank: behind and in front take turns, nobody is as tall as the
 * last one of their row, neighbours are near in height.
 *
 * @example summits(4, 'Coodyssée') // [44, 40, 48, 32]
 */
export function summits(count: number, seed: string): readonly number[] {
  const next = seeded(seed);
  const chosen: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { heights } = rows[(at % 2) as 0 | 1];
    const [before, same] = [chosen[at - 1], chosen[at - 2]];
    const allowed = heights.filter(
      (height) => height !== same && (before === undefined || Math.abs(height - before) <= most),
    );
    chosen.push(allowed[Math.floor(next() * allowed.length)] ?? heights[0]);
  }
  return chosen;
}

/**
 * « La cordée »: people side by side on one ground, as many as there are members, their heights by a rule from a name.
 * In units of the symbol, the first one's axis at 0 and the ground at 0, y downwards.
 *
 * @example cordee({ count: 95, seed: 'Coodyssée' }).length // 95
 */
export function cordee({ count, seed, spacing = step }: ChainOptions): readonly ChainPerson[] {
  const tents = summits(count, seed).map((height, i): Tent => ({ x: i * spacing, height }));
  const bodies = bodiesOf(tents);
  return tents.map((tent, i) => {
    const { radius } = rows[(i % 2) as 0 | 1];
    const centre: Point = [tent.x, -(tent.height + gap + radius)];
    return {
      axis: tent.x,
      head: circlePath({ centre, radius }),
      body: polygon(bodies[i] ?? []),
    };
  });
}

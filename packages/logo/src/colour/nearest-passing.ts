import { oklch } from 'culori/css';
import { toSrgb } from './gamut.ts';
import { readScreen } from './read-screen.ts';

/** One step of OKLCH lightness (0 to 1): an eighth of what one channel of eight bits can show. */
const STEP = 0.0005;

/**
 * Rounding to eight bits shakes a ratio by less than 2 %: short of this share of the wanted one
 * nothing passes by luck, and from there on every step is looked at.
 */
const NEARLY = 0.95;

type Direction = 'darker' | 'lighter';

/** The colours met when only the lightness moves, from the colour itself (step 0) to black or white. */
interface Walk {
  readonly direction: Direction;
  readonly steps: number;
  readonly at: (step: number) => string;
}

/** What the colour has to reach. */
interface Goal {
  /** Contrast of `#rrggbb` with its ground. */
  readonly ratio: (screen: string) => number;
  readonly wanted: number;
}

/** A colour found, and which way it lies. */
interface Found {
  /** `#rrggbb`, sRGB: already rounded, and this very value passes. */
  readonly screen: string;
  readonly direction: Direction;
}

function walk(screen: string, direction: Direction): Walk {
  const colour = oklch(readScreen(screen));
  const sign = direction === 'lighter' ? 1 : -1;
  const room = direction === 'lighter' ? 1 - colour.l : colour.l;
  const lightness = (step: number) => Math.min(1, Math.max(0, colour.l + sign * step * STEP));
  return {
    direction,
    steps: Math.max(0, Math.ceil(room / STEP)),
    at: (step) => toSrgb({ ...colour, l: lightness(step) }).screen,
  };
}

/** The first step that is good, by bisection: step 0 is not, the last one is. */
function bisect(steps: number, good: (step: number) => boolean): number {
  let [bad, found] = [0, steps];
  while (found - bad > 1) {
    const middle = (bad + found) >> 1;
    if (good(middle)) found = middle;
    else bad = middle;
  }
  return found;
}

/** Past the ground's own lightness contrast only grows, but for the rounding: bisection, then step by step. */
function firstPassing(path: Walk, { ratio, wanted }: Goal): number | undefined {
  const reached = (step: number) => ratio(path.at(step));
  if (reached(path.steps) < wanted) return undefined;
  let step = bisect(path.steps, (at) => reached(at) >= wanted * NEARLY);
  while (reached(step) < wanted) step++;
  return step;
}

/**
 * The least change of OKLCH lightness that makes a failing colour pass: darker or lighter, whichever
 * is shorter (darker where they tie). Hue is kept; chroma only drops where sRGB has no room for it.
 * @param screen `#rrggbb` that does not pass
 * @param goal the ratio to reach; black or white must reach it
 * @example nearestPassing('yellow', { ratio: (colour) => contrast(colour, 'white'), wanted: 3 })
 */
export function nearestPassing(screen: string, goal: Goal): Found {
  const found = (['darker', 'lighter'] as const)
    .map((direction) => walk(screen, direction))
    .map((path) => ({ path, step: firstPassing(path, goal) }))
    .filter((one): one is { path: Walk; step: number } => one.step !== undefined)
    .sort((a, b) => a.step - b.step);
  const [best] = found;
  if (!best) throw new RangeError('Neither black nor white passes: no ground does that to a WCAG threshold.');
  return { screen: best.path.at(best.step), direction: best.path.direction };
}

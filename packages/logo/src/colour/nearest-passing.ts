import { oklch } from 'culori/css';
import { toSrgb } from './gamut.ts';

/** One step of OKLCH lightness (0 to 1): a third of what eight bits can show, so none is jumped over. */
const STEP = 0.001;

/**
 * Rounding to eight bits can let a colour pass a few steps before the bisection's answer; the
 * channels change every four steps at most, so three changes back are looked at one by one.
 */
const LOOK_BACK = 12;

export type Direction = 'darker' | 'lighter';

/** The colours met when only the lightness moves, from the colour itself (step 0) to black or white. */
interface Walk {
  readonly direction: Direction;
  readonly steps: number;
  readonly at: (step: number) => string;
}

/** A colour found, and how far it lies. */
export interface Found {
  /** `#rrggbb`, sRGB: already rounded, and this very value passes. */
  readonly screen: string;
  readonly direction: Direction;
  /** Change of OKLCH lightness, always positive. */
  readonly change: number;
}

function walk(screen: string, direction: Direction): Walk {
  const colour = oklch(screen) ?? { mode: 'oklch', l: 0, c: 0 };
  const sign = direction === 'lighter' ? 1 : -1;
  const room = direction === 'lighter' ? 1 - colour.l : colour.l;
  const lightness = (step: number) => Math.min(1, Math.max(0, colour.l + sign * step * STEP));
  return {
    direction,
    steps: Math.max(0, Math.ceil(room / STEP)),
    at: (step) => toSrgb({ ...colour, l: lightness(step) }).screen,
  };
}

/** Bisection: step 0 fails, the last step passes, and past the ground's own lightness contrast only grows. */
function firstPassing(path: Walk, passes: (screen: string) => boolean): number | undefined {
  if (!passes(path.at(path.steps))) return undefined;
  let failing = 0;
  let passing = path.steps;
  while (passing - failing > 1) {
    const middle = (failing + passing) >> 1;
    if (passes(path.at(middle))) passing = middle;
    else failing = middle;
  }
  for (let step = Math.max(1, passing - LOOK_BACK); step < passing; step++) {
    if (passes(path.at(step))) return step;
  }
  return passing;
}

/**
 * The least change of OKLCH lightness that makes a failing colour pass: darker or lighter, whichever
 * is shorter (darker where they tie). Hue is kept; chroma only drops where sRGB has no room for it.
 * @param screen `#rrggbb` that does not pass
 * @param passes the test, given `#rrggbb`; black or white must pass it
 * @example nearestPassing('yellow', (colour) => meets(colour, 'white', 'graphic'))
 */
export function nearestPassing(screen: string, passes: (screen: string) => boolean): Found {
  const found = (['darker', 'lighter'] as const)
    .map((direction) => walk(screen, direction))
    .map((path) => ({ path, step: firstPassing(path, passes) }))
    .filter((one): one is { path: Walk; step: number } => one.step !== undefined)
    .sort((a, b) => a.step - b.step);
  const [best] = found;
  if (!best) throw new RangeError('Neither black nor white passes: no ground does that to a WCAG threshold.');
  return {
    screen: best.path.at(best.step),
    direction: best.path.direction,
    change: best.step * STEP,
  };
}

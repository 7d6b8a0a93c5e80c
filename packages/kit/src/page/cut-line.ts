import { arc, type Circle, type FlatDisc, type Path, type Point, pointAt } from '@coodyssee/logo/vector';

/** A blade turns badly round less, in mm. */
export const leastCorner = 4;

/** How far a cut line runs outside what it cuts out, and how its corners turn, in mm. */
export interface CutOptions {
  readonly margin: number;
  /** Default 4: a blade turns badly round less. */
  readonly corner?: number;
}

const right = 0;
const down = Math.PI / 2;
const up = -Math.PI / 2;

/** From the end of one arc straight to the beginning of the next, and round it. */
function joined(arcs: readonly (readonly [Circle, from: number, to: number])[]): Path {
  const [first] = arcs;
  if (!first) return [];
  const steps = arcs.flatMap(
    ([circle, from, to], i): Path => [
      ...(i > 0 ? [['L', ...pointAt(circle, from)] as const] : []),
      ...arc(circle, from, to),
    ],
  );
  return [['M', ...pointAt(first[0], first[1])], ...steps, ['Z']];
}

const around = (centre: Point, radius: number): Circle => ({ centre, radius });

/**
 * The disc cut flat, a margin larger, its two corners rounded: the shape shrunk until a corner's circle rolls
 * inside, then the outline that circle draws.
 */
export function flatDiscCut(
  { centre, radius, base }: FlatDisc,
  { margin, corner = leastCorner }: CutOptions,
): Path {
  const inner = radius - (corner - margin);
  const floor = base - (corner - margin);
  const angle = Math.asin((floor - centre[1]) / inner);
  const foot = inner * Math.cos(angle);
  return joined([
    [around(centre, radius + margin), Math.PI - angle, 2 * Math.PI + angle],
    [around([centre[0] + foot, floor], corner), angle, down],
    [around([centre[0] - foot, floor], corner), down, Math.PI - angle],
  ]);
}

/** A label's words beside its disc, in mm. */
export interface Label {
  readonly disc: FlatDisc;
  /** Right end of the words. */
  readonly right: number;
  /** How far an accent reaches over the disc's top; 0 for most names. */
  readonly overshoot: number;
}

/**
 * A label that begins as the disc does and ends square: the disc's rim on the left, straight edges along the
 * words, the same flat base.
 */
export function bandCut(
  { disc, right: words, overshoot }: Label,
  { margin, corner = leastCorner }: CutOptions,
): Path {
  const { centre, radius } = disc;
  const rim = radius + margin + overshoot;
  const floor = disc.base + margin - corner;
  const angle = Math.asin((floor - centre[1]) / (rim - corner));
  const foot = (rim - corner) * Math.cos(angle);
  const end = words + margin - corner;
  return joined([
    [around(centre, rim), Math.PI - angle, 1.5 * Math.PI],
    [around([end, centre[1] - rim + corner], corner), up, right],
    [around([end, floor], corner), right, down],
    [around([centre[0] - foot, floor], corner), down, Math.PI - angle],
  ]);
}

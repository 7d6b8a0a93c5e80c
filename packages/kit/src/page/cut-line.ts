import {
  arc,
  type Box,
  type Circle,
  type FlatDisc,
  type Path,
  type Point,
  pointAt,
} from '@coodyssee/logo/vector';

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

/** A box with round corners, so far outside its sides. */
export function boxCut({ x, y, width, height }: Box, { margin, corner = leastCorner }: CutOptions): Path {
  const [left, end] = [x - margin + corner, x + width + margin - corner];
  const [top, floor] = [y - margin + corner, y + height + margin - corner];
  return joined([
    [around([left, top], corner), Math.PI, 1.5 * Math.PI],
    [around([end, top], corner), up, right],
    [around([end, floor], corner), right, down],
    [around([left, floor], corner), down, Math.PI],
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

/** A label that begins as the disc does, from its top to its side, and else has round corners. */
export function bandCut(
  { disc, right: words, overshoot }: Label,
  { margin, corner = leastCorner }: CutOptions,
): Path {
  const { centre, radius } = disc;
  const rim = radius + margin + overshoot;
  const start = centre[0] - rim + corner;
  const floor = disc.base + margin - corner;
  const end = words + margin - corner;
  return joined([
    [around(centre, rim), Math.PI, 1.5 * Math.PI],
    [around([end, centre[1] - rim + corner], corner), up, right],
    [around([end, floor], corner), right, down],
    [around([start, floor], corner), down, Math.PI],
  ]);
}

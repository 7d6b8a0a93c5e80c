import { circlePath } from './circle.ts';
import { alongRim, exit, type FlatDisc } from './flat-disc.ts';
import type { Command, Path, Point } from './path.ts';
import { below, slopeAt, valley } from './slope.ts';
import { polygon } from './symbol.ts';

/** The numbers of the small cut: two people, drawn for a pixel grid, in units of the 96-unit box. */
export interface DuoParameters {
  readonly disc: FlatDisc;
  readonly gap: number;
  readonly thickness: number;
  readonly headRadius: number;
  readonly front: Point;
  readonly behind: Point;
}

/** The small cut's disc with its two people left open, without the front body. */
export function duoDiscPath(parameters: DuoParameters): Path {
  const { disc, gap, thickness, headRadius, front, behind } = parameters;
  const inner = below(behind, thickness);
  const ridge = below(front, -gap);
  const [rightFoot, leftFoot] = [slopeAt(front, 1, disc.base), exit(disc, front, -1)];
  const start = leftFoot;
  const outline: Command[] = [
    ['M', ...start],
    ...alongRim(disc, start, exit(disc, behind, 1)),
    ...line(behind, valley(ridge, behind), valley(ridge, inner), inner, exit(disc, inner, 1)),
    ...alongRim(disc, exit(disc, inner, 1), rightFoot),
    ...line(front),
    ['Z'],
  ];
  const head = ([x, y]: Point) => circlePath({ centre: [x, y - headRadius - gap], radius: headRadius });
  return [...outline, ...head(front), ...head(behind)];
}

/** The small cut's front body. */
export function duoBodyPath({ disc, thickness, front }: DuoParameters): Path {
  const apex = below(front, thickness);
  return polygon([apex, slopeAt(apex, 1, disc.base), slopeAt(apex, -1, disc.base)]);
}

const line = (...points: readonly Point[]): Command[] => points.map((point) => ['L', ...point]);

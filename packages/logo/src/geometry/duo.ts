import { circlePath } from './circle.ts';
import { type Person, type SymbolParameters, standing } from './cordee.ts';
import { alongRim, exit } from './flat-disc.ts';
import type { Command, Path, Point } from './path.ts';
import { slopeAt } from './slope.ts';
import { shoulder } from './symbol.ts';

/** The numbers of the small cut: two people, drawn for a pixel grid, in units of the 96-unit box. */
export interface DuoParameters extends Omit<SymbolParameters, 'spread'> {
  /** Apex of the front person. */
  readonly front: Point;
  /** Apex of the person behind, to the right. */
  readonly behind: Point;
}

/** The two people of the small cut. */
export interface Duo {
  readonly parameters: DuoParameters;
  readonly front: Person;
  readonly right: Person;
}

/** Places the two people on their apexes. */
export const createDuo = (parameters: DuoParameters): Duo => ({
  parameters,
  front: standing(parameters.front, parameters),
  right: standing(parameters.behind, parameters),
});

/** The small cut's disc with its two people left open, without the front body. */
export function duoDiscPath(duo: Duo): Path {
  const { front, right, parameters } = duo;
  const { disc } = parameters;
  const [leftFoot, rightFoot] = [exit(disc, front.apex, -1), slopeAt(front.apex, 1, disc.base)];
  const inner = exit(disc, right.innerApex, 1);
  const outline: Command[] = [
    ['M', ...leftFoot],
    ...alongRim(disc, leftFoot, exit(disc, right.apex, 1)),
    ...shoulder(duo, right, -1).map((point): Command => ['L', ...point]),
    ['L', ...inner],
    ...alongRim(disc, inner, rightFoot),
    ['L', ...front.apex],
    ['Z'],
  ];
  return [...outline, ...[front, right].flatMap(({ head }) => circlePath(head))];
}

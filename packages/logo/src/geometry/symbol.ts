import { circlePath } from './circle.ts';
import type { Cordee, Person } from './cordee.ts';
import { alongRim, exit, type FlatDisc } from './flat-disc.ts';
import type { Command, Path, Point } from './path.ts';
import { below, type Side, slopeAt, valley } from './slope.ts';

/**
 * The disc with the three people left open, without the front person's body: one outline that runs
 * clockwise along the rim and in and out of the shoulders, and the three heads as even-odd holes.
 */
export function discPath(cordee: Cordee): Path {
  const { left, right, front, parameters } = cordee;
  const { disc } = parameters;
  const feet: [Point, Point] = [slopeAt(front.apex, 1, disc.base), slopeAt(front.apex, -1, disc.base)];
  const outline: Command[] = [
    ['M', ...exit(disc, left.apex, -1)],
    ...alongRim(disc, exit(disc, left.apex, -1), exit(disc, right.apex, 1)),
    ...lines(shoulder(cordee, right, -1)),
    ['L', ...exit(disc, right.innerApex, 1)],
    ...alongRim(disc, exit(disc, right.innerApex, 1), feet[0]),
    ...lines([front.apex, feet[1]]),
    ...alongRim(disc, feet[1], exit(disc, left.innerApex, -1)),
    ...lines(shoulder(cordee, left, 1).reverse()),
    ['Z'],
  ];
  return [...outline, ...[left, right, front].flatMap(({ head }) => circlePath(head))];
}

/** The front person's body: the triangle under the shoulders, closed by the base. */
export function frontBodyPath({
  front,
  parameters,
}: Pick<Cordee, 'front'> & { parameters: { disc: FlatDisc } }): Path {
  const { base } = parameters.disc;
  return polygon([front.innerApex, slopeAt(front.innerApex, 1, base), slopeAt(front.innerApex, -1, base)]);
}

/** Who hides a shoulder, and the gap that is kept. */
interface Hidden {
  readonly front: Person;
  readonly parameters: { readonly gap: number };
}

/**
 * The shoulder that the front person hides: outer apex, the two corners cut parallel to the front
 * ridge at one gap, inner apex.
 */
export function shoulder({ front, parameters }: Hidden, { apex, innerApex }: Person, side: Side): Point[] {
  const ridge = below(front.apex, -parameters.gap);
  const cut = (from: Point) => (side === 1 ? valley(from, ridge) : valley(ridge, from));
  return [apex, cut(apex), cut(innerApex), innerApex];
}

const lines = (points: readonly Point[]): Command[] => points.map((point) => ['L', ...point]);

/** A closed polygon. */
export function polygon([first, ...rest]: readonly Point[]): Path {
  return first ? [['M', ...first], ...lines(rest), ['Z']] : [];
}

import { type PersonShape, person } from '../shapes/person.ts';

/** How high each one stands, in units: never a ranking, a skyline that comes back every seven people. */
const skyline = [58, 84, 50, 96, 64, 78, 46];
const step = 33;
const base = 124;
const side = 20;

interface Place {
  readonly index: number;
  readonly shape: PersonShape;
}

/** A row of people on one ground, the lower ones in front; painted in the order given. */
export function placesOf(count: number) {
  const places = Array.from({ length: count }, (_, index) => {
    const height = skyline[index % skyline.length] ?? base;
    return { index, height, shape: person(side + 26 + index * step, base - height, base) };
  });
  const people: readonly Place[] = places
    .toSorted((left, right) => right.height - left.height || left.index - right.index)
    .map(({ index, shape }) => ({ index, shape }));
  return { width: 2 * (side + 26) + Math.max(0, count - 1) * step, height: base, people };
}

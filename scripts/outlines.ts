/** The outlines the React logo carries: the symbol's cuts, the wordmark, the descriptor. */
import type { Rendering } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import type { Role } from '@coodyssee/logo/scene';
import { place } from '../packages/logo/src/geometry/transform.ts';
import {
  cutNames,
  draw,
  letterStep,
  lockup,
  type Place,
  pathsOf,
  placeOf,
  putWords,
  step,
} from './lockups.ts';
import { shortPath } from './short-path.ts';

const { wordmark } = coodyssee;
const { lettering: descriptor } = coodyssee.descriptor;

/** The symbol's two parts, of the usual cut and of the small one: what is inked, and the people. */
export const cuts = (rendering: Rendering) =>
  cutNames.map((variant) => {
    const { shapes } = draw(variant, rendering);
    const part = (wanted: Role) =>
      shortPath(
        shapes.flatMap(({ role, path }) => (role === wanted ? path : [])),
        step,
      );
    return { people: part('people'), mark: part('mark') };
  });

/** Both lines in the typeface's own steps, their origin on the first one's baseline. */
export function descriptorLockup() {
  const drawn = pathsOf('descriptor', 'descriptor');
  const [first, second] = descriptor.map(({ path }, i) => placeOf(path, drawn.slice(i, i + 1))) as [
    Place,
    Place,
  ];
  // each line has its own size: both are as wide as the wordmark
  const path = descriptor.flatMap((line, i) => {
    const { at, scale } = i === 0 ? first : second;
    const [x, y] = [at.x - first.at.x, at.y - first.at.y].map((move) => move / first.scale);
    return place(line.path, scale / first.scale, x ?? 0, y ?? 0);
  });
  const more = {
    place: putWords(first),
    lines: shortPath(path, letterStep),
  };
  const { least, drawn: cutsOf } = lockup('descriptor');
  return { least, drawn: cutsOf.map((cut) => ({ ...cut, more })) };
}

/** The wordmark's outline in the typeface's own steps. */
export const words = (): string => shortPath(wordmark.path, letterStep);

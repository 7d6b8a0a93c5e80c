import type { Path } from '../../geometry/path.ts';
import { rectanglePath } from '../../geometry/polygon.ts';
import { translate } from '../../geometry/transform.ts';
import type { LandscapeOptions } from '../../lockup/brand.ts';
import type { Scene, Shape } from '../../scene/scene.ts';
import { type Cordee, createCordee, symbolParameters } from './cordee.ts';
import { peoplePath } from './figures.ts';
import { frontBodyPath } from './outlines.ts';
import { slopeAt } from './slope.ts';

const cordee = createCordee(symbolParameters);
const { disc, gap } = symbolParameters;
const axis = cordee.front.apex[0];

/** From the front person's axis to the outermost feet, in units: what a page's margins are set by. */
export const reach = {
  left: axis - slopeAt(cordee.left.apex, -1, disc.base)[0],
  right: slopeAt(cordee.right.apex, 1, disc.base)[0] - axis,
} as const;

/** The rim so far away that every slope comes down to the ground. */
const standingOn = (base: number): Cordee => ({
  ...cordee,
  parameters: { ...cordee.parameters, disc: { ...disc, radius: 1000, base } },
});

/**
 * The symbol without its rim: the disc grown until it fills a page as sky, the three people standing on the
 * ground line. A picture for the back of a card or a poster, never a logo: it says nothing to who cannot see it.
 */
export function landscape({ left, right, sky, line = gap }: LandscapeOptions): Scene {
  const [width, dx, dy] = [left + right, left - axis, sky - disc.base];
  const moved = (path: Path) => translate(path, dx, dy);
  // sky and body reach under the line, so that no hairline of paper parts them from it
  const under = line / 2;
  const people = [...peoplePath(standingOn(disc.base)), ...frontBodyPath(standingOn(disc.base))];
  const shapes: readonly Shape[] = [
    { role: 'disc', path: [...rectanglePath(0, 0, width, sky + under), ...moved(people)], rule: 'evenodd' },
    { role: 'front-body', path: moved(frontBodyPath(standingOn(disc.base + under))), rule: 'nonzero' },
    { role: 'ground-line', path: rectanglePath(0, sky, width, line), rule: 'nonzero' },
  ];
  return { width, height: sky + line, shapes, kind: 'badge', title: '' };
}

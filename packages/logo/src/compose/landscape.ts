import type { Cordee } from '../geometry/cordee.ts';
import { peoplePath } from '../geometry/figures.ts';
import type { Path } from '../geometry/path.ts';
import { rectanglePath } from '../geometry/polygon.ts';
import { slopeAt } from '../geometry/slope.ts';
import { frontBodyPath } from '../geometry/symbol.ts';
import { translate } from '../geometry/transform.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { cordee } from './symbol.ts';

/** The room of a landscape, in units of the symbol: the front person’s shoulders are 29 of them high. */
export interface LandscapeOptions {
  /** Sky to the left and to the right of the front person’s axis. */
  readonly left: number;
  readonly right: number;
  /** Sky over the ground. */
  readonly sky: number;
  /** Thickness of the ground line under the sky; 3, the identity’s gap, by default. */
  readonly line?: number;
}

const { disc, gap } = cordee.parameters;
const axis = cordee.front.apex[0];

/** From the front person's axis to the outermost feet, in units: what a page's margins are set by. */
export const landscapeReach = {
  left: axis - slopeAt(cordee.left.apex, -1, disc.base)[0],
  right: slopeAt(cordee.right.apex, 1, disc.base)[0] - axis,
} as const;

/** Where the rim is so far away that every slope comes down to the ground. */
const open: Cordee = {
  ...cordee,
  parameters: { ...cordee.parameters, disc: { ...disc, radius: 1000 } },
};

/**
 * The symbol without its rim: the disc grown until it fills a page as sky, the three people standing on the
 * ground line. A picture for the back of a card or a poster, never a logo: it says nothing to who cannot see it.
 *
 * @example composeLandscape({ left: 120, right: 300, sky: 110 })
 */
export function composeLandscape({ left, right, sky, line = gap }: LandscapeOptions): Scene {
  const [width, dx, dy] = [left + right, left - axis, sky - disc.base];
  const moved = (path: Path) => translate(path, dx, dy);
  const shapes: readonly Shape[] = [
    {
      role: 'disc',
      path: [...rectanglePath(0, 0, width, sky), ...moved(peoplePath(open)), ...moved(frontBodyPath(open))],
      rule: 'evenodd',
    },
    { role: 'front-body', path: moved(frontBodyPath(open)), rule: 'nonzero' },
    { role: 'ground-line', path: rectanglePath(0, sky, width, line), rule: 'nonzero' },
  ];
  return { width, height: sky + line, shapes, kind: 'badge', title: '' };
}

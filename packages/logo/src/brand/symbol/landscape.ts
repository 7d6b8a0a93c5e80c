import { circlePath } from '../../geometry/circle.ts';
import type { Path } from '../../geometry/path.ts';
import { polygon, rectanglePath } from '../../geometry/polygon.ts';
import { translate } from '../../geometry/transform.ts';
import type { LandscapeOptions } from '../../lockup/symbol-design.ts';
import type { Scene, Shape } from '../../scene/scene.ts';
import { createCrest, foot, symbolParameters } from './crest.ts';
import { massifPath, ridge } from './outlines.ts';

const crest = createCrest(symbolParameters);
const { disc, snow, horizon } = symbolParameters;
const [axis] = disc.centre;

/** From the front person's axis to the outermost feet, in units: what a page's margins are set by. */
export const reach = { left: axis - foot(crest, -1)[0][0], right: foot(crest, 1)[0][0] - axis } as const;

/** Over the horizon the tallest head reaches so high, in units. */
export const height = horizon - (symbolParameters.front - symbolParameters.headRadius);

/**
 * The symbol without its rim: the sky grown until it fills a page, the three people on their snow, the ground under
 * them. A picture for the back of a card or a poster, never a logo: it says nothing to who cannot see it.
 */
export function landscape({ left, right, sky, ground, bare = false }: LandscapeOptions): Scene {
  const [width, dx, dy] = [left + right, left - axis, sky - horizon];
  const moved = (path: Path) => translate(path, dx, dy);
  // one outline along the ridge: two shapes that only share an edge would leave a hairline on it
  const [from, to] = [-dx, width - dx];
  const above = polygon([
    [from, -dy],
    [to, -dy],
    [to, horizon],
    ...[...ridge(crest)].reverse(),
    [from, horizon],
  ]);
  const heads = crest.people.flatMap(({ head }) => circlePath(head));
  // the white reaches under sky and ground, so that no hairline parts them from it
  const under = snow / 4;
  const people = rectanglePath(0, sky - height - under, width, height + snow + 2 * under);
  const over: readonly Shape[] = [
    { role: 'people', path: people, rule: 'nonzero' },
    { role: 'mark', path: moved([...above, ...heads]), rule: 'evenodd' },
  ];
  const line = rectanglePath(0, sky, width, snow + 2 * under);
  const solid: Shape = {
    role: 'people',
    path: [...line, ...moved([...polygon(ridge(crest)), ...heads])],
    rule: 'nonzero',
  };
  const shapes: readonly Shape[] = [
    ...(bare ? [solid] : over),
    { role: 'member', path: moved(massifPath(crest, under)), rule: 'nonzero' },
    { role: 'slab', path: rectanglePath(0, sky + snow, width, ground), rule: 'nonzero' },
  ];
  return { width, height: sky + snow + ground, shapes, kind: 'badge', title: '' };
}

import { arc, type Circle, circlePath, pointAt } from '../../../geometry/circle.ts';
import { flatDiscPath } from '../../../geometry/flat-disc.ts';
import type { Path } from '../../../geometry/path.ts';
import { rectanglePath } from '../../../geometry/polygon.ts';
import type { Shape } from '../../../scene/scene.ts';
import type { Brand } from '../../brand.ts';
import type { Rendering } from '../../drawing.ts';
import { slabShapes } from '../../slab.ts';

/** Radius of the whole seal and thickness of its ring, in drawing units. */
export const outer = { radius: 78, ring: 4 } as const;
/** The seal's ground and its ring, one shape round the symbol's disc; `wall` makes it a frame. */
function edges({ symbol: { disc, ground } }: Pick<Brand, 'symbol'>) {
  const { centre } = disc;
  const sky = { centre, radius: outer.radius - outer.ring, base: ground };
  const whole = circlePath({ centre, radius: outer.radius });
  return { outline: [...whole, ...flatDiscPath(sky)], sky };
}

/** The part of the ring's inside that lies between two heights under the centre. */
function between({ centre, radius }: Circle, top: number, foot: number): Path {
  const angle = (y: number) => Math.asin((y - centre[1]) / radius);
  const [from, to] = [angle(top), angle(foot)];
  const circle = { centre, radius };
  return [
    ['M', ...pointAt(circle, Math.PI - from)],
    ['L', ...pointAt(circle, from)],
    ...arc(circle, from, to),
    ['L', ...pointAt(circle, Math.PI - to)],
    ...arc(circle, Math.PI - to, Math.PI - from),
    ['Z'],
  ];
}

/** The ground and its line of snow, or in line a ring and the ground's edge. */
export function groundShapes(
  brand: Brand,
  rendering: Rendering,
  words: readonly Shape[],
): [Shape[], Shape[]] {
  const { horizon, ground, opening } = brand.symbol;
  const { outline, sky } = edges(brand);
  const snow = between({ ...sky }, horizon, ground + 1);
  if (rendering === 'solid')
    return [
      [{ role: 'people', path: snow, rule: 'nonzero' }],
      slabShapes({ rendering, outline, inside: [], words }),
    ];
  const wall = outer.ring / 2;
  const inside = { centre: sky.centre, radius: outer.radius - outer.ring };
  const line = opening
    ? [
        [sky.centre[0] - halfChord(inside, ground), opening[0]],
        [opening[1], sky.centre[0] + halfChord(inside, ground)],
      ].flatMap(([from = 0, to = 0]) => rectanglePath(from, ground - wall, to - from, wall))
    : [];
  const ring = [...circlePath({ ...inside, radius: outer.radius }), ...circlePath(inside)];
  return [[], [{ role: 'slab-open', path: [...ring, ...line], rule: 'evenodd' }, ...words]];
}

export const halfChord = ({ centre, radius }: Circle, y: number): number =>
  Math.sqrt(radius ** 2 - (y - centre[1]) ** 2);

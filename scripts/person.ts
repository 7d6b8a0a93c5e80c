/** One person alone on the symbol's disc, as React's `PersonMark` carries it: the symbol's own rules, with a larger head. */
import { symbolParameters } from '@coodyssee/logo/coodyssee';
import {
  arc,
  type Command,
  circlePath,
  flatDiscPath,
  type Path,
  type Point,
  pathData,
  pointAt,
  translate,
} from '@coodyssee/logo/vector';
import { slopeAt } from '../packages/logo/src/brand/symbol/slope.ts';

const { disc, gap, snow, horizon } = symbolParameters;
const [axis, middle] = disc.centre;
const ground = horizon + snow;
/** Three gaps: alone, a person fills the sky that three share. */
const headRadius = 3 * gap;
/** From the rim to the head: one snow. */
const head: Point = [axis, middle - disc.radius + snow + headRadius];
const shoulder = 2 * gap;
const neck = head[1] + headRadius + gap;

/** Angle of the rim's right point at a height; the left one lies at π minus it. */
const angleAt = (y: number): number => Math.asin((y - middle) / disc.radius);
const lineTo = ([x, y]: Point): Command => ['L', x, y];

/** Down the rim on the right, across from right to left, up the rim on the left, and across again: between two heights. */
function between(
  from: number,
  to: number,
  across: readonly [under: readonly Point[], over: readonly Point[]],
): Path {
  const [upper, lower] = [angleAt(from), angleAt(to)];
  return [
    ['M', ...pointAt(disc, upper)],
    ...arc(disc, upper, lower),
    ...across[0].map(lineTo),
    lineTo(pointAt(disc, Math.PI - lower)),
    ...arc(disc, Math.PI - lower, Math.PI - upper),
    ...across[1].map(lineTo),
    ['Z'],
  ];
}

const shoulders: readonly Point[] = [
  slopeAt([axis - shoulder, neck], -1, horizon),
  [axis - shoulder, neck],
  [axis + shoulder, neck],
  slopeAt([axis + shoulder, neck], 1, horizon),
];
const summit: Point = [axis, neck + snow];
const massif: readonly Point[] = [slopeAt(summit, -1, ground), summit, slopeAt(summit, 1, ground)];

const figure: Path = [
  ...circlePath({ centre: head, radius: headRadius }),
  ...between(horizon, ground, [[...massif].reverse(), shoulders]),
];
const foot: Path = between(ground, disc.base, [[], massif]);

const left = axis - disc.radius;
const top = middle - disc.radius;
const put = (path: Path): string => pathData(translate(path, -left, -top), 2);

/** What the component draws, in a box as large as the disc. */
export const personDrawing = () => ({
  box: [2 * disc.radius, disc.base - top],
  disc: put(flatDiscPath(disc)),
  figure: put(figure),
  foot: put(foot),
});

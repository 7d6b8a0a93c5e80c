import { arc, circlePath, pointAt } from '../../geometry/circle.ts';
import { type FlatDisc, flatDiscPath } from '../../geometry/flat-disc.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { lines, polygon } from '../../geometry/polygon.ts';
import { type Crest, foot } from './crest.ts';
import { valley } from './slope.ts';

/** Angle of the rim's right point at a height; the left one lies at π minus it. */
const angleAt = ({ centre, radius }: FlatDisc, y: number): number => Math.asin((y - centre[1]) / radius);

/** The ridge of shoulders from the left foot on the horizon to the right one. */
export const ridge = (crest: Crest): readonly Point[] => {
  const [left, front, right] = crest.people;
  const [[from], [to]] = [foot(crest, -1), foot(crest, 1)];
  return [from, left.left, left.right, front.left, front.right, right.left, right.right, to];
};

/** The massif's edge from its left foot on the ground to the right one: three summits and two valleys. */
export const massif = (crest: Crest): readonly Point[] => {
  const [left, front, right] = crest.people.map(({ summit }) => summit) as [Point, Point, Point];
  const [[, from], [, to]] = [foot(crest, -1), foot(crest, 1)];
  return [from, left, valley(left, front), front, valley(front, right), right, to];
};

const heads = ({ people }: Crest): Path => people.flatMap(({ head }) => circlePath(head));

/** The sky: the disc over the horizon, the people left open in it. Heads are even-odd holes. */
export function skyPath(crest: Crest): Path {
  const { disc, horizon } = crest.parameters;
  const right = angleAt(disc, horizon);
  const left = Math.PI - right;
  return [
    ['M', ...pointAt(disc, left)],
    ...arc(disc, left, 2 * Math.PI + right),
    ...lines([...ridge(crest)].reverse()),
    ['Z'],
    ...heads(crest),
  ];
}

/** The ground as the disc cuts it: the massif, down to the flat base. */
export function groundPath(crest: Crest): Path {
  const { disc } = crest.parameters;
  const [top, base] = [angleAt(disc, crest.ground), angleAt(disc, disc.base)];
  return [
    ['M', ...pointAt(disc, Math.PI - top)],
    ...lines([...massif(crest), pointAt(disc, top)]),
    ...arc(disc, top, base),
    ['L', ...pointAt(disc, Math.PI - base)],
    ...arc(disc, Math.PI - base, Math.PI - top),
    ['Z'],
  ];
}

/** The massif alone, down to a height under the top of the ground, where something else carries on. */
export const massifPath = (crest: Crest, down: number): Path => {
  const [[, [left]], [, [right]]] = [foot(crest, -1), foot(crest, 1)];
  return polygon([...massif(crest), [right, crest.ground + down], [left, crest.ground + down]]);
};

/** People and snow as one solid, for drawings in line: heads, and the band between ridge and massif. */
export function snowPath(crest: Crest): Path {
  const { disc, horizon } = crest.parameters;
  const [top, foot] = [angleAt(disc, horizon), angleAt(disc, crest.ground)];
  return [
    ['M', ...pointAt(disc, Math.PI - top)],
    ...lines([...ridge(crest), pointAt(disc, top)]),
    ...arc(disc, top, foot),
    ...lines([...massif(crest)].reverse()),
    ['L', ...pointAt(disc, Math.PI - foot)],
    ...arc(disc, Math.PI - foot, Math.PI - top),
    ['Z'],
    ...heads(crest),
  ];
}

/**
 * White under the sky, so that people and snow are white on any ground: it stays half a gap inside the rim, where
 * no edge of it shows, and reaches the rim only along the line of snow.
 */
export function platePath(crest: Crest): Path {
  const { disc, gap, horizon } = crest.parameters;
  const [top, foot] = [angleAt(disc, horizon), angleAt(disc, crest.ground)];
  return [
    ...flatDiscPath({ ...disc, radius: disc.radius - gap / 2, base: crest.ground }),
    ['M', ...pointAt(disc, Math.PI - top)],
    ['L', ...pointAt(disc, top)],
    ...arc(disc, top, foot),
    ['L', ...pointAt(disc, Math.PI - foot)],
    ...arc(disc, Math.PI - foot, Math.PI - top),
    ['Z'],
  ];
}

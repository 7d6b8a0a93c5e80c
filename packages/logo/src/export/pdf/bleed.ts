import type { Path, Point } from '../../geometry/path.ts';
import { polygon } from '../../geometry/polygon.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Painted } from '../painted.ts';

type Extent = readonly [low: number, high: number];

const corners = (path: Path): Point[] =>
  path.flatMap((command) => (command[0] === 'M' || command[0] === 'L' ? [[command[1], command[2]]] : []));

const extent = (values: readonly number[]): Extent => [Math.min(...values), Math.max(...values)];

/** One upright rectangle: straight lines whose every point is a corner of their box. */
function isRectangle(path: Path, [left, right]: Extent, [top, bottom]: Extent): boolean {
  const isStraight = path.every(([letter], at) => letter !== 'C' && (letter === 'M') === (at === 0));
  const points = corners(path);
  const used = new Set(points.map(([x, y]) => `${x} ${y}`));
  const isCorner = ([x, y]: Point) => (x === left || x === right) && (y === top || y === bottom);
  return isStraight && used.size === 4 && points.length <= 5 && points.every(isCorner);
}

const rectangle = ([left, right]: Extent, [top, bottom]: Extent): Path =>
  polygon([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);

/** A side that lies on the edge of the box moves out by the bleed; one that does not stays. */
const stretch = ([low, high]: Extent, size: number, bleed: number): Extent => [
  low <= 0 ? low - bleed : low,
  high >= size ? high + bleed : high,
];

/**
 * The ground carried into the bleed, or `null` where it is no ground that reaches the edge.
 * Only an upright rectangle is stretched: any other outline would be bent inside the trim as well.
 * @param bleed in drawing units
 */
export function stretchGround(shape: Painted, scene: Scene, bleed: number): Painted | null {
  if (shape.role !== 'ground') return null;
  const across = extent(corners(shape.path).map(([x]) => x));
  const down = extent(corners(shape.path).map(([, y]) => y));
  const reaches = across[0] <= 0 || down[0] <= 0 || across[1] >= scene.width || down[1] >= scene.height;
  if (!reaches || !isRectangle(shape.path, across, down)) return null;
  return {
    ...shape,
    path: rectangle(stretch(across, scene.width, bleed), stretch(down, scene.height, bleed)),
  };
}

import { bounds } from '../../geometry/bounds.ts';
import { circlePath } from '../../geometry/circle.ts';
import type { Matrix, Path, Point } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import { combine } from '../area/combine.ts';
import type { OwnOutline } from '../own-logo.ts';
import type { Whole } from './basic-shapes.ts';
import { clipToBox } from './convex.ts';
import type { Gradient } from './gradient.ts';
import { readLength } from './length.ts';
import type { Flat } from './paint.ts';
import type { Item, Reading } from './place.ts';
import { type Band, bandsOf, joined } from './ramp.ts';
import { compose, inverse } from './transform-list.ts';

/** How bands lie in a drawing. */
interface Lay {
  /** From the gradient's own units to the drawing's. */
  readonly matrix: Matrix;
  readonly reading: Reading;
  /** What percentages are of. */
  readonly whole: Whole;
  /** Lengths are parts of the outline's own box. */
  readonly isBox: boolean;
}

const corners = (path: Path, matrix: Matrix): readonly Point[] => {
  const { x, y, width, height } = bounds(path) ?? { x: 0, y: 0, width: 0, height: 0 };
  const box: Path = [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height],
    ['L', x, y + height],
  ];
  return transform(box, matrix).map((command) => [command[1] ?? 0, command[2] ?? 0]);
};

const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/**
 * Each band reaches under the next one, so that no hair of the ground shows between them; bands that let through
 * must not, for the overlap would be seen.
 */
const withOverlap = (bands: readonly Band[]): readonly Band[] => {
  const isOpaque = bands.every(({ flat }) => flat.alpha >= 0.995);
  return isOpaque
    ? bands.map((band, at) => ({ ...band, from: bands[at - 1]?.from ?? band.from })).reverse()
    : bands;
};

const layer = (item: OwnOutline, path: Path, flat: Flat): Item[] =>
  path.length > 0 ? [{ ...item, path, flat }] : [];

const points = (gradient: Gradient, { whole, isBox }: Lay) => {
  const all = isBox ? { width: 1, height: 1 } : whole;
  return (name: string, side: 'width' | 'height', otherwise: string) =>
    readLength(gradient.attribute(name) ?? otherwise, all[side], 0);
};

/** Bands across a line, each between two lines square to it. */
export function linearLayers(item: OwnOutline, gradient: Gradient, lay: Lay): Item[] {
  const at = points(gradient, lay);
  const [x1, y1] = [at('x1', 'width', '0%'), at('y1', 'height', '0%')];
  const [dx, dy] = [at('x2', 'width', '100%') - x1, at('y2', 'height', '0%') - y1];
  const matrix = compose(lay.matrix, [dx, dy, -dy, dx, x1, y1]);
  const back = inverse(matrix);
  const last = gradient.stops.at(-1);
  if (!back) return last ? layer(item, item.path, last) : [];
  const seen = corners(item.path, back);
  const [[least, most], [top, bottom]] = [spanOf(seen.map(([x]) => x)), spanOf(seen.map(([, y]) => y))];
  const bands = withOverlap(joined(bandsOf(gradient, [least, most], lay.reading.bands)));
  return bands.flatMap(({ from, to, flat }) => {
    const box = { x: from, y: top - 1, width: to - from, height: bottom - top + 2 };
    return to <= least || from >= most ? [] : layer(item, clipToBox(item.path, box, matrix), flat);
  });
}

/** Rings about a point, each between two circles. */
export function radialLayers(item: OwnOutline, gradient: Gradient, lay: Lay): Item[] {
  const at = points(gradient, lay);
  const whole = lay.isBox ? 1 : Math.hypot(lay.whole.width, lay.whole.height) / Math.SQRT2;
  const [cx, cy] = [at('cx', 'width', '50%'), at('cy', 'height', '50%')];
  const radius = readLength(gradient.attribute('r') ?? '50%', whole, 0);
  const [fx, fy] = [at('fx', 'width', `${cx}`), at('fy', 'height', `${cy}`)];
  const back = inverse(lay.matrix);
  const last = gradient.stops.at(-1);
  if (!back || !(radius > 0)) return last ? layer(item, item.path, last) : [];
  const far = Math.max(...corners(item.path, back).map(([x, y]) => Math.hypot(x - cx, y - cy))) / radius;
  const end = far + Math.hypot(fx - cx, fy - cy) / radius;
  const disc = (t: number): Path => {
    const centre: Point = [fx + (cx - fx) * t, fy + (cy - fy) * t];
    return t > 0 ? transform(circlePath({ centre, radius: radius * t }), lay.matrix) : [];
  };
  const bands = withOverlap(joined(bandsOf(gradient, [0, Math.max(1, end)], lay.reading.bands)));
  return bands.flatMap(({ from, to, flat }) => {
    const ring = to >= end ? null : disc(to);
    const inner = ring
      ? combine('intersect', [item, [{ path: ring, rule: 'nonzero' }]], lay.reading.budget)
      : item;
    const hole = disc(from);
    const left =
      inner && hole.length > 0
        ? combine('subtract', [inner, [{ path: hole, rule: 'nonzero' }]], lay.reading.budget)
        : inner;
    return left ? [{ ...left, flat }] : [];
  });
}

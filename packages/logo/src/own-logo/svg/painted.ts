import { bounds, unite } from '../../geometry/bounds.ts';
import { flatten } from '../../geometry/flatten.ts';
import type { Box, Path } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import { gridOf } from '../raster/paint-marks.ts';
import { scan } from '../raster/scan.ts';
import { refused } from '../refusals.ts';
import { clipToBox } from './convex.ts';
import { finenessOf } from './fineness.ts';
import type { Item } from './place.ts';
import { unmoved } from './transform-list.ts';

/** Long side in pixels of the picture that a drawing's edges are looked for on. */
const longSide = 1000;
/** Pixels that the edges of the outlines and of the paint may lie apart. */
const slack = 2;
/** Less of a pixel is not seen. */
const faint = 1 / 255;
/** Times that the picture is looked at again, nearer. */
const mostLooks = 6;

/** True where an outline has two sides: a point or a line back and forth is filled with nothing. */
function hasSurface(path: Path): boolean {
  const least = finenessOf(path) / 1000;
  return flatten(path, finenessOf(path)).some(([first, ...rest]) => {
    if (!first) return false;
    const arms = rest.map(([x, y]) => [x - first[0], y - first[1]] as const);
    const long = arms.reduce((a, b) => (Math.hypot(b[0], b[1]) > Math.hypot(a[0], a[1]) ? b : a), [
      0, 0,
    ] as const);
    const length = Math.hypot(long[0], long[1]) || 1;
    return arms.some(([x, y]) => Math.abs(x * long[1] - y * long[0]) / length > least);
  });
}

/** The box of the pixels that items cover, within a box; null where they cover none. */
function coveredBox(items: readonly Item[], box: Box): Box | null {
  const grid = gridOf(box, longSide);
  const [sx, sy] = [grid.width / box.width, grid.height / box.height];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const isKnown = (own: Box | null) =>
    own !== null &&
    own.x >= box.x + left / sx &&
    own.y >= box.y + top / sy &&
    own.x + own.width <= box.x + right / sx &&
    own.y + own.height <= box.y + bottom / sy;
  for (const { path, rule } of items) {
    if (isKnown(bounds(path))) continue;
    scan(
      { path: transform(path, [sx, 0, 0, sy, -box.x * sx, -box.y * sy]), rule },
      grid,
      (y, row, from, to) => {
        let [first, last] = [from, to - 1];
        while (first < to && (row[first] ?? 0) <= faint) first += 1;
        if (first === to) return;
        while ((row[last] ?? 0) <= faint) last -= 1;
        [left, top] = [Math.min(left, first), Math.min(top, y)];
        [right, bottom] = [Math.max(right, last + 1), Math.max(bottom, y + 1)];
      },
    );
  }
  if (right < left) return null;
  return {
    x: box.x + left / sx,
    y: box.y + top / sy,
    width: (right - left) / sx,
    height: (bottom - top) / sy,
  };
}

/** True where the paint reaches as far as the outlines do. */
function isFull(covered: Box, box: Box): boolean {
  const pixel = Math.max(box.width, box.height) / longSide;
  return [box.width - covered.width, box.height - covered.height].every((rest) => rest <= slack * pixel);
}

/** Lines of a picture that outlines may cross in all: more is hatching or grain, which no tool follows. */
const mostCrossings = 3_000_000;

/** Times that outlines may cover the whole drawing, one over the other. */
const mostLayers = 400;

/** Every layer is painted to see what lies on top: beyond measure, the page would not answer. */
function checkLayers(items: readonly Item[], box: Box): void {
  const area = items.reduce((sum, { path }) => {
    const own = bounds(path);
    return own ? sum + own.width * own.height : sum;
  }, 0);
  const layers = area / (box.width * box.height || 1);
  if (layers > mostLayers) throw refused('layers', { layers: Math.round(layers), limit: mostLayers });
}

function checkCrossings(items: readonly Item[], box: Box): void {
  const scale = longSide / Math.max(box.width, box.height);
  let sum = 0;
  for (const { path } of items)
    for (const outline of flatten(path, Math.max(finenessOf(path), 0.05 / scale)))
      for (const [at, [, y]] of outline.entries())
        sum += Math.abs((outline[(at + 1) % outline.length]?.[1] ?? y) - y) * scale;
  if (sum > mostCrossings) throw refused('hatching', { crossings: Math.round(sum), limit: mostCrossings });
}

/** Items without what paints nothing, cut to what is painted: geometry alone makes a logo no larger. */
export function paintedItems(all: readonly Item[]): readonly Item[] {
  const items = all.filter(({ path }) => hasSurface(path));
  let box = unite(items.map(({ path }) => bounds(path)));
  const outer = box;
  if (box) checkLayers(items, box);
  if (box) checkCrossings(items, box);
  for (let look = 0; look < mostLooks && box; look += 1) {
    const covered = coveredBox(items, box);
    if (!covered || isFull(covered, box)) break;
    box = covered;
  }
  if (!box || box === outer) return items;
  const room = box;
  return items
    .map((item) => ({ ...item, path: clipToBox(item.path, room, unmoved) }))
    .filter(({ path }) => path.length > 0 && hasSurface(path));
}

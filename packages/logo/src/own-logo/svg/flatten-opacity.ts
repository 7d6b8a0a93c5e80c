import { transform } from '../../geometry/transform.ts';
import { gridOf } from '../raster/paint-marks.ts';
import { type Grid, scan } from '../raster/scan.ts';
import type { Diary } from './dropped.ts';
import type { Rgb } from './paint.ts';
import type { Item } from './place.ts';

/** Small: it only has to tell which colours lie under another one. */
const longSide = 240;
/** A colour under most of an outline is the one it is mixed with. */
const mostly = 0.9;

const mixed = (over: Rgb, under: Rgb, alpha: number): Rgb => {
  const part = (at: 0 | 1 | 2) => over[at] * alpha + under[at] * (1 - alpha);
  return [part(0), part(1), part(2)];
};

const white: Rgb = [1, 1, 1];

/** The most common colour under an outline, and its share. */
function underneath(
  canvas: readonly Rgb[],
  covered: ReadonlyMap<number, number>,
): { colour: Rgb; share: number } {
  const sums = new Map<Rgb, number>();
  let all = 0;
  for (const [at, share] of covered) {
    const colour = canvas[at] ?? white;
    sums.set(colour, (sums.get(colour) ?? 0) + share);
    all += share;
  }
  const [colour, sum] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), [white, 0]);
  return { colour, share: all > 0 ? sum / all : 1 };
}

/** Items with flat colours: what lets through takes on the colour that lies under most of it. */
export function flattenOpacity(items: readonly Item[], box: Grid, diary: Diary): readonly Item[] {
  if (items.every(({ flat }) => flat.alpha >= 0.995)) return items;
  const grid = gridOf(box, longSide);
  const scale = grid.width / box.width;
  const canvas: Rgb[] = Array.from({ length: grid.width * grid.height }, () => white);
  return items.map((item) => {
    const covered = new Map<number, number>();
    scan({ rule: item.rule, path: transform(item.path, [scale, 0, 0, scale, 0, 0]) }, grid, (y, row) => {
      for (const [x, share] of row.entries()) if (share > 0.05) covered.set(y * grid.width + x, share);
    });
    const { colour: under, share } = underneath(canvas, covered);
    const { colour, alpha } = item.flat;
    if (alpha < 0.995 && share < mostly) diary.note('opacity');
    const opaque = alpha >= 0.995 ? colour : mixed(colour, under, alpha);
    for (const [at, part] of covered) if (part > 0.5) canvas[at] = opaque;
    return { ...item, flat: { colour: opaque, alpha: 1 } };
  });
}

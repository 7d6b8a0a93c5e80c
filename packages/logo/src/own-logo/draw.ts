import { toCmyk } from '../colour/to-cmyk.ts';
import type { Notice } from '../errors.ts';
import { contentHash } from '../export/hash.ts';
import { bounds, unite } from '../geometry/bounds.ts';
import type { Box } from '../geometry/path.ts';
import { rectanglePath } from '../geometry/polygon.ts';
import { place } from '../geometry/transform.ts';
import type { Ink } from '../scene/ink.ts';
import { combine } from './area/combine.ts';
import { edgeColours, weigh } from './measure.ts';
import { droppedNotice, noOneInk } from './notices.ts';
import { oneInkOfDrawing } from './one-ink/one-ink.ts';
import type { OwnDrawing, OwnMark, ReadOptions } from './own-logo.ts';
import { paintMarks } from './raster/paint-marks.ts';
import { createBudget, refused } from './refusals.ts';
import { hexOf } from './svg/paint.ts';
import type { Item } from './svg/place.ts';
import { type ReadSvg, readSvg } from './svg/read-svg.ts';

/** Long side of every logo, in its own units. */
export const longSide = 1000;
/** Long side in pixels of the picture that a logo is weighed on. */
const weighed = 320;

/** A colour of the logo as an ink, its print twin from the table. */
export function ownInk(screen: string): Ink {
  return { name: 'logo', screen, cmyk: toCmyk(screen) };
}

/** A white sheet under the whole drawing, as many programs put one. */
function isGround(item: Item, { x, y, width, height }: Box): boolean {
  if (!item.flat.colour.every((part) => part > 0.985)) return false;
  const slack = Math.max(width, height) / 500;
  const within = rectanglePath(x + slack, y + slack, width - 2 * slack, height - 2 * slack);
  return combine('subtract', [{ path: within, rule: 'nonzero' }, [item]], createBudget()) === null;
}

/** The drawing without the white ground it lies on; a ground alone is no drawing. */
function withoutGround({ items, frame, dropped }: ReadSvg): Pick<ReadSvg, 'items' | 'dropped'> {
  const [lowest, ...rest] = items;
  const whole = frame ?? unite(items.map(({ path }) => bounds(path)));
  if (!lowest || !whole || !isGround(lowest, whole)) return { items, dropped };
  if (rest.length === 0 && frame) throw refused('empty');
  return rest.length === 0 ? { items, dropped } : { items: rest, dropped: [...dropped, 'ground'] };
}

function asMarks(items: readonly Item[]): {
  box: { width: number; height: number };
  marks: readonly OwnMark[];
} {
  const box = unite(items.map(({ path }) => bounds(path)));
  if (!box) throw refused('empty');
  const scale = longSide / Math.max(box.width, box.height);
  const inks = new Map<string, Ink>();
  const inkOf = (screen: string) => inks.get(screen) ?? (inks.set(screen, ownInk(screen)).get(screen) as Ink);
  const marks = items.map(({ path, rule, flat }) => ({
    path: place(path, scale, -box.x * scale, -box.y * scale),
    rule,
    ink: inkOf(hexOf(flat.colour)),
  }));
  return { box: { width: box.width * scale, height: box.height * scale }, marks };
}

/** Reads and draws an SVG again: see `readOwnLogo`. */
export function drawSvg(bytes: Uint8Array, { keepGround = false }: ReadOptions): OwnDrawing {
  const read = readSvg(bytes);
  const { items, dropped } = keepGround ? read : withoutGround(read);
  const { box, marks } = asMarks(items);
  const painted = paintMarks(marks, box, weighed);
  const oneInk = oneInkOfDrawing(marks, box);
  const notices: readonly Notice[] = [
    ...dropped.map(droppedNotice),
    ...(oneInk ? oneInk.notices : [noOneInk]),
  ];
  return {
    kind: 'drawing',
    id: contentHash(JSON.stringify(marks), 2),
    ...box,
    marks,
    ...(oneInk && { oneInk }),
    edges: edgeColours(painted.pixels, painted),
    weight: weigh(painted.pixels, painted),
    notices,
  };
}

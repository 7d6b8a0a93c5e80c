import type { Box } from '../../geometry/path.ts';
import { isolate } from '../area/isolate.ts';
import { limits } from '../limits.ts';
import { styleInPlace } from '../markup/cascade.ts';
import { byName, type MarkupElement, readUrl } from '../markup/element.ts';
import { refused } from '../refusals.ts';
import { boxMatrix, formBox, unitsMatrix } from './boxes.ts';
import { clipToBox } from './convex.ts';
import { readLength } from './length.ts';
import { lightOf } from './paint.ts';
import type { Item, Place, Reading, Standing } from './place.ts';
import { clipAll } from './region.ts';
import { compose } from './transform-list.ts';

/** Where a mask works at all, and in which units. */
function maskFrame(mask: MarkupElement, standing: Standing, reading: Reading) {
  const isBox = mask.attributes.get('maskUnits') !== 'userSpaceOnUse';
  const { whole, matrix } = standing.place;
  const all = isBox ? { width: 1, height: 1 } : whole;
  const at = (name: string, side: 'width' | 'height', otherwise: string) =>
    readLength(mask.attributes.get(name) ?? otherwise, all[side], 0);
  const frame: Box = {
    x: at('x', 'width', '-10%'),
    y: at('y', 'height', '-10%'),
    width: at('width', 'width', '120%'),
    height: at('height', 'height', '120%'),
  };
  const box = isBox ? formBox(standing, reading) : null;
  if (isBox && !box) return undefined;
  return { frame, matrix: box ? compose(matrix, boxMatrix(box)) : matrix };
}

/** The parts of a mask side by side, each with how much it lets through as its opacity. */
function cellsOf(mask: MarkupElement, standing: Standing, reading: Reading): readonly Item[] {
  const { place } = standing;
  if (place.uses >= limits.uses) throw refused('uses', { limit: limits.uses });
  const style = styleInPlace(mask, reading.library.sheet);
  const matrix = unitsMatrix(mask.attributes.get('maskContentUnits'), standing, reading);
  const region = maskFrame(mask, standing, reading);
  if (!matrix || !region) return [];
  const inner: Place = { ...place, style, matrix, uses: place.uses + 1 };
  const drawn = reading.draw({ element: { ...mask, name: 'g' }, place: inner }, reading);
  const isByAlpha = style.get('mask-type') === 'alpha';
  return isolate(drawn, reading.budget).map((item) => ({
    ...item,
    path: clipToBox(item.path, region.frame, region.matrix),
    flat: { ...item.flat, alpha: item.flat.alpha * (isByAlpha ? 1 : lightOf(item.flat.colour)) },
  }));
}

/** Fainter than this lets nothing through. */
const [least, all] = [1 / 256, 0.992];

/** What of some items a mask lets through, each part as much as the mask says there. */
function throughMask(items: readonly Item[], cells: readonly Item[], reading: Reading): readonly Item[] {
  const open = cells.filter(({ path, flat }) => path.length > 0 && flat.alpha > least);
  const shares = new Map<number, Item[]>();
  for (const cell of open) {
    const share = cell.flat.alpha > all ? 1 : cell.flat.alpha;
    shares.set(share, [...(shares.get(share) ?? []), cell]);
  }
  const isSharp = [...shares.keys()].every((share) => share === 1);
  const seen = isSharp ? items : isolate(items, reading.budget);
  return [...shares].flatMap(([share, area]) =>
    clipAll(seen, area, reading).map((item) => ({
      ...item,
      flat: { ...item.flat, alpha: item.flat.alpha * share },
    })),
  );
}

/** What of an element's items is left by its mask. */
export function masked(items: readonly Item[], standing: Standing, reading: Reading): readonly Item[] {
  const name = readUrl(standing.place.style.get('mask'));
  const mask = byName(reading.library.byId, name);
  if (mask?.name !== 'mask') return items;
  return throughMask(items, cellsOf(mask, standing, reading), reading);
}

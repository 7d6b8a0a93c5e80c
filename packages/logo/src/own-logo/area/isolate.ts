import { bounds } from '../../geometry/bounds.ts';
import type { Budget } from '../limits.ts';
import type { Flat, Rgb } from '../svg/paint.ts';
import type { Item } from '../svg/place.ts';
import { combine, meets } from './combine.ts';

/** One colour over another, both with their opacity. */
export function over(top: Flat, under: Flat): Flat {
  const alpha = top.alpha + under.alpha * (1 - top.alpha);
  const part = (at: 0 | 1 | 2) =>
    alpha === 0 ? 0 : (top.colour[at] * top.alpha + under.colour[at] * under.alpha * (1 - top.alpha)) / alpha;
  const colour: Rgb = [part(0), part(1), part(2)];
  return { colour, alpha };
}

const cut = (
  operation: 'intersect' | 'subtract',
  [item, by]: readonly [Item, by: Item],
  budget: Budget,
): Item[] => {
  const left = combine(operation, [item, [by]], budget);
  return left ? [{ ...left, flat: item.flat }] : [];
};

/** The cells of a picture once an item is laid over them. */
function lay(cells: readonly Item[], item: Item, budget: Budget): readonly Item[] {
  const box = bounds(item.path);
  let rest: readonly Item[] = [item];
  const laid: Item[] = [];
  for (const cell of cells) {
    if (!meets(bounds(cell.path), box)) {
      laid.push(cell);
      continue;
    }
    laid.push(...cut('subtract', [cell, item], budget));
    if (item.flat.alpha >= 0.995) continue;
    const common = cut('intersect', [cell, item], budget);
    laid.push(...common.map((part) => ({ ...part, flat: over(item.flat, cell.flat) })));
    if (common.length > 0) rest = rest.flatMap((part) => cut('subtract', [part, cell], budget));
  }
  return [...laid, ...rest];
}

/** Items as they are seen, side by side: no two of them cover the same place. */
export const isolate = (items: readonly Item[], budget: Budget): readonly Item[] =>
  items.reduce<readonly Item[]>((cells, item) => lay(cells, item, budget), []);

/** A group as a whole made fainter: where its parts cover one another, only the upper one is seen through. */
export function fade(items: readonly Item[], share: number, budget: Budget): readonly Item[] {
  if (share >= 0.9995) return items;
  return isolate(items, budget).map((item) => ({
    ...item,
    flat: { ...item.flat, alpha: item.flat.alpha * share },
  }));
}

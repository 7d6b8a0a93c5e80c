import { fade } from '../area/isolate.ts';
import { withFilter } from './filter.ts';
import { readShare } from './length.ts';
import { masked } from './mask.ts';
import type { Item, Reading, Standing } from './place.ts';
import { clipAll, clipOf } from './region.ts';

const clipped = (items: readonly Item[], standing: Standing, reading: Reading): readonly Item[] => {
  const clip = clipOf(standing, reading);
  return clip ? clipAll(items, clip, reading) : items;
};

/** What is done to all that an element draws, as a whole and in this order. */
const effects = [withFilter, clipped, masked] as const;

/** What is left of an element's items by its filter, clip, mask and opacity. */
export function withEffects(items: readonly Item[], standing: Standing, reading: Reading): readonly Item[] {
  const { style } = standing.place;
  if (items.length === 0 || reading.isMeasuring) return items;
  if (!['normal', undefined].includes(style.get('mix-blend-mode'))) reading.diary.note('blend');
  const left = effects.reduce((rest, effect) => effect(rest, standing, reading), items);
  return fade(left, readShare(style.get('opacity')), reading.budget);
}

import { transform } from '../../geometry/transform.ts';
import { type Area, combine } from '../area/combine.ts';
import { limits } from '../limits.ts';
import { cascade, styleInPlace } from '../markup/cascade.ts';
import { byName, type MarkupElement, readUrl } from '../markup/element.ts';
import type { OwnOutline } from '../own-logo.ts';
import { refused } from '../refusals.ts';
import { isShape, outlinesOf } from './basic-shapes.ts';
import { unitsMatrix } from './boxes.ts';
import { linked } from './gradient.ts';
import { readLength } from './length.ts';
import { ruleOf } from './paint-layers.ts';
import type { Place, Reading, Standing } from './place.ts';
import { shapeArea } from './shape-area.ts';
import { compose } from './transform-list.ts';
import { placeOf } from './transforms.ts';

const deeper = (place: Place): Place => {
  if (place.uses >= limits.uses) throw refused('uses', { limit: limits.uses });
  return { ...place, uses: place.uses + 1 };
};

const isSeen = ({ style }: Place) =>
  style.get('display') !== 'none' && !['hidden', 'collapse'].includes(style.get('visibility') ?? '');

/** The outlines of one child of a clip: shapes, and a `use` of one. Groups are none of it. */
function childArea(element: MarkupElement, parent: Place, reading: Reading): Area {
  reading.budget.spend('elements');
  const style = cascade(element, parent.style, reading.library.sheet);
  const place = placeOf({ element, place: { ...parent, style } }, reading);
  if (!isSeen(place)) return [];
  if (element.name === 'text') throw refused('text', { in: 'clipPath' });
  const drawn = element.name === 'use' ? usedArea(element, place, reading) : ownArea(element, place, reading);
  return clipArea(drawn, { element, place }, reading);
}

function ownArea(element: MarkupElement, place: Place, reading: Reading): Area {
  if (!isShape(element.name)) return [];
  const { path } = outlinesOf(element, place, reading.budget);
  const rule = ruleOf(place.style.get('clip-rule'));
  return path.length > 1 ? [{ path: transform(path, place.matrix), rule }] : [];
}

function usedArea(element: MarkupElement, place: Place, reading: Reading): Area {
  const target = linked(reading.library, element);
  if (!target || !(isShape(target.name) || target.name === 'text')) return [];
  const at = (name: string, whole: number) => readLength(element.attributes.get(name), whole, 0);
  const [x, y] = [at('x', place.whole.width), at('y', place.whole.height)];
  return childArea(target, { ...deeper(place), matrix: compose(place.matrix, [1, 0, 0, 1, x, y]) }, reading);
}

/** What a `clipPath` lets through. */
function pathArea(clip: MarkupElement, standing: Standing, reading: Reading): Area {
  const { library } = reading;
  const style = styleInPlace(clip, library.sheet);
  const matrix = unitsMatrix(clip.attributes.get('clipPathUnits'), standing, reading);
  if (!matrix) return [];
  const place = placeOf({ element: clip, place: { ...deeper(standing.place), style, matrix } }, reading);
  const inner = clip.children.flatMap((child) => childArea(child, place, reading));
  return clipArea(
    inner,
    { element: standing.element, place: { ...standing.place, style, uses: place.uses } },
    reading,
  );
}

/** What `clip-path` lets through at all, in the drawing's units; undefined where nothing is clipped. */
export function clipOf(standing: Standing, reading: Reading): Area | undefined {
  const value = standing.place.style.get('clip-path') ?? 'none';
  if (value === 'none') return undefined;
  const clip = byName(reading.library.byId, readUrl(value));
  if (clip?.name === 'clipPath') return pathArea(clip, standing, reading);
  return readUrl(value) === undefined ? shapeArea(value, standing, reading) : undefined;
}

/** What is left of outlines inside an area, each cut on its own. */
export const clipAll = <T extends OwnOutline>(
  items: readonly T[],
  area: Area,
  reading: Reading,
): readonly T[] =>
  items.flatMap((item) => {
    const left = combine('intersect', [item, area], reading.budget);
    return left ? [{ ...item, ...left }] : [];
  });

const clipArea = (area: Area, standing: Standing, reading: Reading): Area => {
  const clip = clipOf(standing, reading);
  return clip ? clipAll(area, clip, reading) : area;
};

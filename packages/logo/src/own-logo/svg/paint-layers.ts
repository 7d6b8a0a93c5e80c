import { transform } from '../../geometry/transform.ts';
import { byName, everyElement, type MarkupElement } from '../markup/element.ts';
import type { OwnOutline } from '../own-logo.ts';
import { linearLayers, radialLayers } from './band-layers.ts';
import { unitsMatrix } from './boxes.ts';
import { type Gradient, linked, readGradient } from './gradient.ts';
import { type Flat, faded, type Paint } from './paint.ts';
import type { Item, Reading, Standing } from './place.ts';
import { compose, parseTransform, unmoved } from './transform-list.ts';

export const ruleOf = (word: string | undefined): 'evenodd' | 'nonzero' =>
  word === 'evenodd' ? 'evenodd' : 'nonzero';

/** Fainter than this is nothing. */
const leastAlpha = 1 / 512;

/** An outline in its own units, and how it is painted. */
export interface Layer extends OwnOutline {
  readonly paint: Paint;
  readonly opacity: string | undefined;
}

const flatLayer = (item: OwnOutline, flat: Flat | null): Item[] => (flat ? [{ ...item, flat }] : []);

const isPlain = ({ stops }: Gradient): boolean =>
  stops.every(
    ({ colour, alpha }) =>
      alpha === stops[0]?.alpha && colour.every((part, at) => part === stops[0]?.colour[at]),
  );

/** Where something is painted, and what is known of the file by then. */
interface Where {
  readonly standing: Standing;
  readonly reading: Reading;
}

/** A gradient as flat bands, cut from the outline; undefined where its box has no surface. */
function gradientLayers(item: OwnOutline, gradient: Gradient, { standing, reading }: Where) {
  const [first] = gradient.stops;
  if (first && isPlain(gradient)) return flatLayer(item, first);
  const units = gradient.attribute('gradientUnits') ?? 'objectBoundingBox';
  const base = unitsMatrix(units, standing, reading);
  if (!base) return undefined;
  reading.diary.note('gradient');
  const matrix = compose(base, parseTransform(gradient.attribute('gradientTransform')) ?? unmoved);
  const isBox = units === 'objectBoundingBox';
  const lay = { matrix, reading, whole: standing.place.whole, isBox };
  return (gradient.isRadial ? radialLayers : linearLayers)(item, gradient, lay);
}

/** A pattern is left out; where it only holds an image, that is what is missing. */
function noteServer(server: MarkupElement, { diary, library }: Reading): void {
  diary.note('pattern');
  for (const inner of everyElement(server)) {
    const target = inner.name === 'use' ? linked(library, inner) : inner;
    if (target?.name === 'image') diary.note('image');
  }
}

function layersOf(item: OwnOutline, paint: Paint, where: Where): Item[] {
  const { reading } = where;
  if (!paint || !('server' in paint)) return flatLayer(item, paint);
  const server = byName(reading.library.byId, paint.server);
  const gradient = server && readGradient(reading.library, server);
  if (server && !gradient) noteServer(server, reading);
  const layers = gradient && gradientLayers(item, gradient, where);
  return layers ?? flatLayer(item, paint.otherwise);
}

/** What an outline paints, in the drawing's units. */
export function paintLayers(
  { path, rule, paint, opacity }: Layer,
  standing: Standing,
  reading: Reading,
): Item[] {
  if (path.length < 2 || !paint) return [];
  const item = { path: transform(path, standing.place.matrix), rule };
  return layersOf(item, paint, { standing, reading })
    .map((layer) => ({ ...layer, flat: faded(layer.flat, opacity) }))
    .filter(({ flat }) => flat.alpha >= leastAlpha);
}

import type { Path } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import type { Style } from '../markup/cascade.ts';
import type { Cap, Join } from '../stroke/joins.ts';
import { strokeOutline } from '../stroke/stroke-outline.ts';
import { outlinesOf, type Whole } from './basic-shapes.ts';
import { finenessOf } from './fineness.ts';
import { readLength, readLengths } from './length.ts';
import { black, readPaint } from './paint.ts';
import { type Layer, paintLayers, ruleOf } from './paint-layers.ts';
import type { Item, Place, Reading, Standing } from './place.ts';

/** A word of a style where it is one of a few. */
const oneOf = <const T extends string>(words: readonly T[], word: string | undefined, otherwise: T): T =>
  words.find((known) => known === word) ?? otherwise;

function strokeStyle(style: Style, { width, height }: Whole) {
  const whole = Math.hypot(width, height) / Math.SQRT2;
  return {
    width: readLength(style.get('stroke-width'), whole, 1),
    cap: oneOf<Cap>(['butt', 'round', 'square'], style.get('stroke-linecap'), 'butt'),
    join: oneOf<Join>(['miter', 'round', 'bevel'], style.get('stroke-linejoin'), 'miter'),
    miterLimit: Math.max(1, readLength(style.get('stroke-miterlimit'), 1, 4)),
    dashes: readLengths(style.get('stroke-dasharray') ?? '', whole),
    dashOffset: readLength(style.get('stroke-dashoffset'), whole, 0),
  };
}

/** The stroke's outline; one that is not scaled with its shape is drawn where the shape already stands. */
function strokePath(path: Path, { style, whole, matrix }: Place): { path: Path; isPlaced: boolean } {
  const pen = strokeStyle(style, whole);
  if (!(pen.width > 0)) return { path: [], isPlaced: false };
  const isPlaced = style.get('vector-effect') === 'non-scaling-stroke';
  const line = isPlaced ? transform(path, matrix) : path;
  return { path: strokeOutline(line, pen, Math.max(finenessOf(line), pen.width / 2000)), isPlaced };
}

function strokeItems(path: Path, standing: Standing, reading: Reading): Item[] {
  const { style } = standing.place;
  const paint = readPaint(style.get('stroke'), style, null);
  if (!paint) return [];
  const { path: outline, isPlaced } = strokePath(path, standing.place);
  reading.budget.spend('commands', outline.length / 8);
  const layer: Layer = { path: outline, rule: 'nonzero', paint, opacity: style.get('stroke-opacity') };
  const at = isPlaced
    ? { ...standing, place: { ...standing.place, matrix: [1, 0, 0, 1, 0, 0] as const } }
    : standing;
  return paintLayers(layer, at, reading);
}

const markers = ['marker', 'marker-start', 'marker-mid', 'marker-end'] as const;

/** The filled and the stroked outline of a shape, lowest first. */
export function drawShape(standing: Standing, reading: Reading): readonly Item[] {
  const { element, place } = standing;
  const { style } = place;
  const { path, isWhole } = outlinesOf(element, place, reading.budget);
  if (reading.isMeasuring)
    return path.length > 0 ? [{ path: transform(path, place.matrix), rule: 'nonzero', flat: black }] : [];
  if (['hidden', 'collapse'].includes(style.get('visibility') ?? '')) return [];
  if (!isWhole) reading.diary.note('path');
  if (markers.some((name) => (style.get(name) ?? 'none') !== 'none')) reading.diary.note('marker');
  const layer: Layer = {
    path,
    rule: ruleOf(style.get('fill-rule')),
    paint: readPaint(style.get('fill'), style, black),
    opacity: style.get('fill-opacity'),
  };
  const [fill, stroke] = [paintLayers(layer, standing, reading), strokeItems(path, standing, reading)];
  const isStrokeFirst = /^\s*(?:markers\s+)?stroke\b/.test(style.get('paint-order') ?? '');
  return isStrokeFirst ? [...stroke, ...fill] : [...fill, ...stroke];
}

import { bounds } from '../../geometry/bounds.ts';
import type { Path } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import type { Style } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import type { Cap, Join } from '../stroke/joins.ts';
import { strokeOutline } from '../stroke/stroke-outline.ts';
import { outlinesOf, type Whole } from './basic-shapes.ts';
import { clipTo } from './clip.ts';
import { finenessOf } from './fineness.ts';
import { meanColour } from './gradient.ts';
import { readLength, readNumbers } from './length.ts';
import { black, type Flat, faded, type Paint, readPaint } from './paint.ts';
import type { Place, Reading } from './place.ts';

export const ruleOf = (word: string | undefined): 'evenodd' | 'nonzero' =>
  word === 'evenodd' ? 'evenodd' : 'nonzero';

/** A paint as one flat colour: a gradient becomes its mean, a pattern nothing. */
function flatOf(paint: Paint, { style }: Place, { library, diary }: Reading): Flat | null {
  if (!paint || !('server' in paint)) return paint;
  const server = library.byId.get(paint.server);
  const mean = server && meanColour(library, server, style);
  if (server) diary.note(mean ? 'gradient' : 'pattern');
  return mean ?? paint.otherwise;
}

interface Layer {
  readonly path: Path;
  readonly rule: 'evenodd' | 'nonzero';
  readonly flat: Flat | null;
}

function emit({ path, rule, flat }: Layer, place: Place, { items }: Reading): void {
  const alpha = (flat?.alpha ?? 0) * place.opacity;
  if (!flat || path.length < 2 || alpha < 1 / 512) return;
  const placed = transform(path, place.matrix);
  if (!bounds(placed)) return;
  for (const piece of clipTo({ path: placed, rule }, place.clips))
    items.push({ ...piece, flat: { ...flat, alpha } });
}

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
    dashes: readNumbers(style.get('stroke-dasharray') ?? ''),
    dashOffset: readLength(style.get('stroke-dashoffset'), whole, 0),
  };
}

function strokeLayer(path: Path, place: Place, reading: Reading): Layer {
  const { style, whole, matrix } = place;
  const flat = flatOf(readPaint(style.get('stroke'), style, null), place, reading);
  const pen = strokeStyle(style, whole);
  const none: Layer = { path: [], rule: 'nonzero', flat };
  if (!flat || !(pen.width > 0)) return none;
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) || 1;
  const width = style.get('vector-effect') === 'non-scaling-stroke' ? pen.width / scale : pen.width;
  const outline = strokeOutline(path, { ...pen, width }, Math.max(finenessOf(path), width / 2000));
  reading.budget.spend('commands', outline.length / 8);
  return { ...none, path: outline };
}

/** The filled and the stroked outline of a shape, lowest first. */
export function drawShape(element: MarkupElement, place: Place, reading: Reading): void {
  const { style } = place;
  if (['hidden', 'collapse'].includes(style.get('visibility') ?? '')) return;
  const { path, isWhole } = outlinesOf(element, place.whole, reading.budget);
  if (!isWhole) reading.diary.note('path');
  if (
    ['marker', 'marker-start', 'marker-mid', 'marker-end'].some(
      (name) => (style.get(name) ?? 'none') !== 'none',
    )
  )
    reading.diary.note('marker');
  const fill = flatOf(readPaint(style.get('fill'), style, black), place, reading);
  emit(
    { path, rule: ruleOf(style.get('fill-rule')), flat: fill && faded(fill, style.get('fill-opacity')) },
    place,
    reading,
  );
  const stroke = strokeLayer(path, place, reading);
  emit({ ...stroke, flat: stroke.flat && faded(stroke.flat, style.get('stroke-opacity')) }, place, reading);
}

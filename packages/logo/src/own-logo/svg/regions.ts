import { bounds } from '../../geometry/bounds.ts';
import type { Box, Matrix } from '../../geometry/path.ts';
import { transform } from '../../geometry/transform.ts';
import { cascade, type Style } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import type { OwnOutline } from '../own-logo.ts';
import { refused } from '../refusals.ts';
import { isShape, outlinesOf } from './basic-shapes.ts';
import type { Region } from './clip.ts';
import { ruleOf } from './draw-shape.ts';
import { linked } from './gradient.ts';
import { readLength } from './length.ts';
import { black, readPaint } from './paint.ts';
import type { Place, Reading } from './place.ts';
import { compose, parseTransform, unmoved } from './transform-list.ts';

interface Inside {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly place: Place;
  readonly reading: Reading;
}

const readUrl = (text: string | undefined) => /^url\(\s*["']?#([^"')]+)["']?\s*\)/i.exec(text ?? '')?.[1];

/** The outlines of a clip's children; a `use` there stands for one shape. */
function outlinesIn(element: MarkupElement, inside: Inside, left = 4): OwnOutline[] {
  const { reading, place } = inside;
  reading.budget.spend('elements');
  const style = cascade(element, inside.style, reading.library.sheet);
  const matrix = compose(inside.matrix, parseTransform(style.get('transform')) ?? unmoved);
  if (style.get('display') === 'none') return [];
  if (isShape(element.name)) {
    const { path } = outlinesOf(element, place.whole, reading.budget);
    return path.length > 1 ? [{ path: transform(path, matrix), rule: ruleOf(style.get('clip-rule')) }] : [];
  }
  const target = element.name === 'use' && left > 0 ? linked(reading.library, element) : undefined;
  const at = (name: string) => readLength(element.attributes.get(name), 100, 0);
  const moved = compose(matrix, [1, 0, 0, 1, at('x'), at('y')]);
  if (target) return outlinesIn(target, { ...inside, matrix: moved, style }, left - 1);
  if (element.name !== 'g' || left === 0) return [];
  return element.children.flatMap((child) => outlinesIn(child, { ...inside, matrix, style }, left - 1));
}

/** Units of a box: 0 to 1 from side to side. */
function boxMatrix(box: Box | null): Matrix {
  if (!box) throw refused('clip', { units: 'objectBoundingBox' });
  return [box.width, 0, 0, box.height, box.x, box.y];
}

function regionOf(clip: MarkupElement, place: Place, reading: Reading, box: Box | null): Region {
  const units = clip.attributes.get('clipPathUnits') ?? clip.attributes.get('maskContentUnits');
  const own = cascade(clip, new Map(), reading.library.sheet);
  const base = compose(place.matrix, parseTransform(own.get('transform')) ?? unmoved);
  const matrix = units === 'objectBoundingBox' ? compose(base, boxMatrix(box)) : base;
  return clip.children.flatMap((child) => outlinesIn(child, { matrix, style: own, place, reading }));
}

/** A mask whose shapes let everything through is a clip: exports of many programs hold such ones. */
function isPlainMask(mask: MarkupElement, { library }: Reading): boolean {
  const own = cascade(mask, new Map(), library.sheet);
  const byAlpha =
    /mask-type:\s*alpha/.test(mask.attributes.get('style') ?? '') ||
    mask.attributes.get('mask-type') === 'alpha';
  return mask.children.every((child) => {
    const style = cascade(child, own, library.sheet);
    const paint = readPaint(style.get('fill'), style, black);
    if (!isShape(child.name) || !paint || 'server' in paint || paint.alpha < 1) return false;
    const isOpaque = !['opacity', 'fill-opacity'].some((name) => Number(style.get(name) ?? 1) < 1);
    const isLit = byAlpha || paint.colour.every((part) => part > 0.99);
    return isOpaque && isLit && (style.get('stroke') ?? 'none') === 'none';
  });
}

/** What `clip-path` and `mask` of an element let through, in the drawing's units. */
export function regionsOf(element: MarkupElement, place: Place, reading: Reading): readonly Region[] {
  const { byId } = reading.library;
  const { style } = place;
  const [clip, mask] = ['clip-path', 'mask'].map((name) => byId.get(readUrl(style.get(name)) ?? ''));
  const box = isShape(element.name) ? bounds(outlinesOf(element, place.whole, reading.budget).path) : null;
  const regions: Region[] = [];
  if (clip?.name === 'clipPath') regions.push(regionOf(clip, place, reading, box));
  const isClip = mask?.name === 'mask' && isPlainMask(mask, reading);
  if (mask && isClip) regions.push(regionOf(mask, place, reading, box));
  if (mask && !isClip) reading.diary.note('mask');
  return regions;
}

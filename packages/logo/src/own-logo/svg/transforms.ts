import type { Box, Matrix, Point } from '../../geometry/path.ts';
import { formBox, strokeBox } from './boxes.ts';
import { readLength } from './length.ts';
import type { Place, Reading, Standing } from './place.ts';
import { compose, moved, parseTransform, unmoved } from './transform-list.ts';

/** The box that origins and percentages are of. */
function boxFor(standing: Standing, reading: Reading): Box {
  const { style, whole } = standing.place;
  const kind = style.get('transform-box') ?? 'view-box';
  if (kind === 'view-box') return { x: 0, y: 0, ...whole };
  const isStroke = kind === 'stroke-box' || kind === 'border-box';
  const box = (isStroke ? strokeBox : formBox)(standing, reading);
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
}

const words: Readonly<Record<string, string>> = {
  ...{ left: '0%', top: '0%', center: '50%', right: '100%', bottom: '100%' },
};

/** The point that a transform turns about. */
function originOf(text: string | undefined, box: Box): Point {
  if (text === undefined) return [0, 0];
  const given = text.split(/\s+/);
  const isSwapped = /^(?:top|bottom)$/.test(given[0] ?? '') || /^(?:left|right)$/.test(given[1] ?? '');
  const [x = '50%', y = '50%'] = isSwapped ? [given[1], given[0]] : given;
  const at = (word: string, whole: number) => readLength(words[word] ?? word, whole, 0);
  return [box.x + at(x, box.width), box.y + at(y, box.height)];
}

/** What the single properties do, in CSS's order. */
function listOf(style: Place['style']): string {
  const call = (name: 'translate' | 'rotate' | 'scale') => {
    const value = style.get(name) ?? 'none';
    return value === 'none' ? '' : `${name}(${value.trim().split(/\s+/).join(',')}) `;
  };
  const list = style.get('transform') ?? 'none';
  return call('translate') + call('rotate') + call('scale') + (list === 'none' ? '' : list);
}

/** The map of an element's own transform; undefined where it cannot be read. */
export function ownMatrix(standing: Standing, reading: Reading): Matrix | undefined {
  const { style } = standing.place;
  const list = listOf(style);
  if (list === '') return unmoved;
  const isBoxed = style.has('transform-origin') || style.has('transform-box') || list.includes('%');
  const box = isBoxed ? boxFor(standing, reading) : { x: 0, y: 0, width: 0, height: 0 };
  const map = parseTransform(list, box);
  const hasOrigin = style.has('transform-origin');
  const [x, y] = hasOrigin ? originOf(style.get('transform-origin'), box) : [0, 0];
  return map && compose(compose(moved(x, y), map), moved(-x, -y));
}

/** Where an element stands once its own transform is counted in. */
export function placeOf(standing: Standing, reading: Reading): Place {
  const { place } = standing;
  const move = ownMatrix(standing, reading);
  if (!move) reading.diary.note('path');
  return move && move !== unmoved ? { ...place, matrix: compose(place.matrix, move) } : place;
}

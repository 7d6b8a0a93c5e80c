import { circlePath } from '../../geometry/circle.ts';
import type { Box, Path, Point } from '../../geometry/path.ts';
import { polygon, rectanglePath } from '../../geometry/polygon.ts';
import { transform } from '../../geometry/transform.ts';
import type { Area } from '../area/combine.ts';
import { insideOf, partsOf } from '../colours/functions.ts';
import { formBox, strokeBox } from './boxes.ts';
import { readLength } from './length.ts';
import { parsePath } from './path-grammar.ts';
import type { Reading, Standing } from './place.ts';

const words: Readonly<Record<string, string>> = {
  ...{ left: '0%', top: '0%', center: '50%', right: '100%', bottom: '100%' },
};
const lengthIn = (text: string, whole: number) => readLength(words[text] ?? text, whole, 0);

/** The centre and the words before it, of `… at x y`. */
function placed(text: string, { width, height }: Box): { centre: Point; before: string } {
  const [before = '', at = ''] = ` ${text}`.split(/\sat\s/);
  const [x = 'center', y = 'center'] = at.split(/\s+/).filter(Boolean);
  return { centre: [lengthIn(x, width), lengthIn(y, height)], before: before.trim() };
}

/** How far an ellipse reaches along one axis. */
function radius(text: string, centre: number, whole: number): number {
  const [near, far] = [Math.min(centre, whole - centre), Math.max(centre, whole - centre)];
  if (text === 'farthest-side') return Math.abs(far);
  return text === '' || text === 'closest-side' ? Math.abs(near) : readLength(text, whole, 0);
}

const ellipse = ([x, y]: Point, [rx, ry]: Point): Path =>
  transform(circlePath({ centre: [0, 0], radius: 1 }), [rx, 0, 0, ry, x, y]);

type Draw = (text: string, box: Box, reading: Reading) => Path;

function inset(text: string, { width, height }: Box): Path {
  const [top = '0', right = top, bottom = top, left = right] = (text.split('round')[0] ?? '')
    .trim()
    .split(/\s+/);
  const [x, y] = [lengthIn(left, width), lengthIn(top, height)];
  return rectanglePath(x, y, width - x - lengthIn(right, width), height - y - lengthIn(bottom, height));
}

/** CSS's own shapes, from the corner of their box. */
const shapes: Readonly<Record<string, Draw>> = {
  circle: (text, box) => {
    const { centre, before } = placed(text, box);
    const side = Math.hypot(box.width, box.height) / Math.SQRT2;
    const nearest = Math.min(radius('', centre[0], box.width), radius('', centre[1], box.height));
    const farthest = Math.max(
      radius('farthest-side', centre[0], box.width),
      radius('farthest-side', centre[1], box.height),
    );
    const kept = before === 'farthest-side' ? farthest : nearest;
    const r = /^(?:|closest-side|farthest-side)$/.test(before) ? kept : readLength(before, side, 0);
    return r > 0 ? ellipse(centre, [r, r]) : [];
  },
  ellipse: (text, box) => {
    const { centre, before } = placed(text, box);
    const [rx = '', ry = rx] = before.split(/\s+/);
    return ellipse(centre, [radius(rx, centre[0], box.width), radius(ry, centre[1], box.height)]);
  },
  inset,
  polygon: (text, { width, height }) => {
    const corners = partsOf(text, ',').map((each) => each.split(/\s+/));
    const points = corners.filter(([x, y]) => y !== undefined && /\d/.test(x ?? ''));
    return polygon(points.map(([x = '', y = '']): Point => [lengthIn(x, width), lengthIn(y, height)]));
  },
  path: (text, _, { budget }) => parsePath(/["']([^"']*)["']/.exec(text)?.[1] ?? '', budget).path,
};

/** The box that a shape is measured in: its strokes counted, where nothing else is said. */
function boxFor(value: string, standing: Standing, reading: Reading): Box | null {
  if (/\bview-box\b/.test(value)) return { x: 0, y: 0, ...standing.place.whole };
  const isForm = /\b(?:fill|content|padding)-box\b/.test(value);
  return isForm ? formBox(standing, reading) : strokeBox(standing, reading);
}

/**
 * What a `clip-path` in CSS's words lets through, in the drawing's units; undefined for what is none.
 * @example shapeArea('circle(30px at 60px 40px)', standing, reading)
 */
export function shapeArea(value: string, standing: Standing, reading: Reading): Area | undefined {
  const call = /[a-z]+\(.*\)/i.exec(value)?.[0] ?? '';
  const [name, draw] = Object.entries(shapes).find(([word]) => insideOf(word, call) !== undefined) ?? [];
  if (!name || !draw) return undefined;
  const box = boxFor(value, standing, reading);
  if (!box) return [];
  const rule = /\bevenodd\b/.test(call) ? 'evenodd' : 'nonzero';
  const path = draw(insideOf(name, call) ?? '', box, reading);
  const moved = transform(path, [1, 0, 0, 1, box.x, box.y]);
  return path.length > 1 ? [{ path: transform(moved, standing.place.matrix), rule }] : [];
}

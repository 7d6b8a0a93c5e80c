import type { Matrix } from '../../geometry/path.ts';
import type { Whole } from './basic-shapes.ts';
import { finiteNumber, readLength } from './length.ts';

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first, then `outer`. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

/** The map back; undefined for one that flattens all to a line. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const size = a * d - b * c;
  if (!(Math.abs(size) > 1e-12)) return undefined;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

const turn = (radians: number): Matrix => [
  Math.cos(radians),
  Math.sin(radians),
  -Math.sin(radians),
  Math.cos(radians),
  0,
  0,
];

const moves: Readonly<Record<string, (...numbers: number[]) => Matrix>> = {
  matrix: (a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) => [a, b, c, d, e, f],
  translate: (x = 0, y = 0) => [1, 0, 0, 1, x, y],
  translatex: (x = 0) => [1, 0, 0, 1, x, 0],
  translatey: (y = 0) => [1, 0, 0, 1, 0, y],
  scale: (x = 1, y = x) => [x, 0, 0, y, 0, 0],
  scalex: (x = 1) => [x, 0, 0, 1, 0, 0],
  scaley: (y = 1) => [1, 0, 0, y, 0, 0],
  rotate: (angle = 0, x = 0, y = 0) =>
    compose(compose([1, 0, 0, 1, x, y], turn(angle)), [1, 0, 0, 1, -x, -y]),
  skewx: (angle = 0) => [1, 0, Math.tan(angle), 1, 0, 0],
  skewy: (angle = 0) => [1, Math.tan(angle), 0, 1, 0, 0],
};
const angular = new Set(['rotate', 'skewx', 'skewy']);

const radians: Readonly<Record<string, number>> = {
  '': Math.PI / 180,
  deg: Math.PI / 180,
  grad: Math.PI / 200,
  rad: 1,
  turn: 2 * Math.PI,
};

/** Lengths may have units and be parts of a box. */
const shifts: Readonly<Record<string, readonly (keyof Whole)[]>> = {
  translate: ['width', 'height'],
  translatex: ['width'],
  translatey: ['height'],
};

/** The numbers of one function; undefined where one is none. Only the first of `rotate` is an angle. */
function argumentsOf(name: string, text: string, box: Whole): number[] | undefined {
  const words = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const numbers = words.map((word, at) => {
    const across = shifts[name]?.[at];
    if (across) return readLength(word, box[across], Number.NaN);
    if (name.startsWith('scale') && word.endsWith('%')) return Number.parseFloat(word) / 100;
    const [, number = '', unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i.exec(word) ?? [];
    const factor = angular.has(name) && at === 0 ? radians[unit.toLowerCase()] : 1;
    const value = number === '' ? undefined : finiteNumber(number);
    return value === undefined || factor === undefined ? Number.NaN : value * factor;
  });
  return numbers.every(Number.isFinite) ? numbers : undefined;
}

const none: Whole = { width: 0, height: 0 };

/**
 * A list of transforms as one map, in SVG's or in CSS's words.
 * @param box what percentages are of
 * @returns undefined where a part of it cannot be read: SVG then draws as if there were none
 * @example parseTransform('translate(10,5) scale(2)') // [2, 0, 0, 2, 10, 5]
 */
export function parseTransform(text: string | undefined, box: Whole = none): Matrix | undefined {
  if (!text || text.trim() === 'none') return unmoved;
  let map = unmoved;
  const rest = text.replace(/([a-zA-Z]+)\s*\(([^()]*)\)[\s,]*/g, (_, name: string, inner: string) => {
    const numbers = argumentsOf(name.toLowerCase(), inner, box);
    const move = moves[name.toLowerCase()];
    map = compose(map, move && numbers ? move(...numbers) : [Number.NaN, 0, 0, 0, 0, 0]);
    return '';
  });
  return rest.trim() === '' && map.every(Number.isFinite) ? map : undefined;
}

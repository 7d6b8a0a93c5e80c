import type { MarkupElement } from '../markup/element.ts';
import { readLength, readNumbers } from './length.ts';

/** Red, green, blue and opacity, 0 to 1. */
export type Rgba = readonly [r: number, g: number, b: number, a: number];

/** Four rows of five, as `feColorMatrix` has them. */
type Rows = readonly number[];

const inside = (part: number) => Math.min(1, Math.max(0, part));

const multiply =
  (rows: Rows) =>
  ([r, g, b, a]: Rgba): Rgba => {
    const row = (at: number) => {
      const [x = 0, y = 0, z = 0, w = 0, more = 0] = rows.slice(at * 5, at * 5 + 5);
      return inside(x * r + y * g + z * b + w * a + more);
    };
    return [row(0), row(1), row(2), row(3)];
  };

const unchanged = [0, 0, 0, 1, 0];

const saturate = (by: number): Rows => [
  ...[0.213 + 0.787 * by, 0.715 - 0.715 * by, 0.072 - 0.072 * by, 0, 0],
  ...[0.213 - 0.213 * by, 0.715 + 0.285 * by, 0.072 - 0.072 * by, 0, 0],
  ...[0.213 - 0.213 * by, 0.715 - 0.715 * by, 0.072 + 0.928 * by, 0, 0],
  ...unchanged,
];

function turnHue(degrees: number): Rows {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [
    ...[0.213 + 0.787 * c - 0.213 * s, 0.715 - 0.715 * c - 0.715 * s, 0.072 - 0.072 * c + 0.928 * s, 0, 0],
    ...[0.213 - 0.213 * c + 0.143 * s, 0.715 + 0.285 * c + 0.14 * s, 0.072 - 0.072 * c - 0.283 * s, 0, 0],
    ...[0.213 - 0.213 * c - 0.787 * s, 0.715 - 0.715 * c + 0.715 * s, 0.072 + 0.928 * c + 0.072 * s, 0, 0],
    ...unchanged,
  ];
}

const lightToAlpha: Rows = [...Array.from({ length: 15 }, () => 0), 0.2126, 0.7152, 0.0722, 0, 0];

/** What an `feColorMatrix` does; undefined where its numbers cannot be read. */
export function colourMatrix(attributes: MarkupElement['attributes']): ((colour: Rgba) => Rgba) | undefined {
  const numbers = readNumbers(attributes.get('values') ?? '');
  const [first] = numbers;
  const kind = attributes.get('type') ?? 'matrix';
  if (kind === 'saturate') return multiply(saturate(first ?? 1));
  if (kind === 'hueRotate') return multiply(turnHue(first ?? 0));
  if (kind === 'luminanceToAlpha') return multiply(lightToAlpha);
  if (numbers.length === 0) return (colour) => colour;
  return numbers.length === 20 ? multiply(numbers) : undefined;
}

type Curve = (part: number) => number;

function curveOf({ attributes }: MarkupElement): Curve | undefined {
  const number = (name: string, otherwise: number) => readLength(attributes.get(name), 1, otherwise);
  const table = readNumbers(attributes.get('tableValues') ?? '');
  const kind = attributes.get('type') ?? 'identity';
  if (kind === 'linear') return (part) => number('slope', 1) * part + number('intercept', 0);
  if (kind === 'gamma')
    return (part) => number('amplitude', 1) * part ** number('exponent', 1) + number('offset', 0);
  if (kind === 'identity' || table.length === 0) return (part) => part;
  const last = table.length - 1;
  if (kind === 'discrete') return (part) => table[Math.min(last, Math.floor(part * table.length))] ?? 0;
  return (part) => {
    const at = Math.min(last - 1, Math.floor(part * last));
    const [from = 0, to = from] = [table[at], table[at + 1]];
    return from + (to - from) * (part * last - at);
  };
}

/** What an `feComponentTransfer` does to a colour, each part by its own curve. */
export function transferred(functions: readonly MarkupElement[], [r, g, b, a]: Rgba): Rgba {
  const change = (name: string, part: number) => {
    const found = functions.findLast((each) => each.name === name);
    return inside((found && curveOf(found))?.(part) ?? part);
  };
  return [change('feFuncR', r), change('feFuncG', g), change('feFuncB', b), change('feFuncA', a)];
}

const share = (text: string) => readLength(text.trim() || '1', 1, 1);

const scaled = (by: number, more = 0): Rows => [
  ...[by, 0, 0, 0, more],
  ...[0, by, 0, 0, more],
  ...[0, 0, by, 0, more],
  ...unchanged,
];

const sepia = (by: number): Rows => {
  const mix = (full: number, none: number) => none + (full - none) * by;
  return [
    ...[mix(0.393, 1), mix(0.769, 0), mix(0.189, 0), 0, 0],
    ...[mix(0.349, 0), mix(0.686, 1), mix(0.168, 0), 0, 0],
    ...[mix(0.272, 0), mix(0.534, 0), mix(0.131, 1), 0, 0],
    ...unchanged,
  ];
};

/** CSS's filters that change colours alone, by name. */
export const cssMatrices: Readonly<Record<string, (text: string) => (colour: Rgba) => Rgba>> = {
  grayscale: (text) => multiply(saturate(1 - Math.min(1, share(text)))),
  saturate: (text) => multiply(saturate(share(text))),
  sepia: (text) => multiply(sepia(Math.min(1, share(text)))),
  invert: (text) => multiply(scaled(1 - 2 * Math.min(1, share(text)), Math.min(1, share(text)))),
  brightness: (text) => multiply(scaled(share(text))),
  contrast: (text) => multiply(scaled(share(text), 0.5 - 0.5 * share(text))),
  'hue-rotate': (text) =>
    multiply(
      turnHue(
        Number.parseFloat(text) * (/turn/.test(text) ? 360 : /\drad/.test(text) ? 180 / Math.PI : 1) || 0,
      ),
    ),
  opacity:
    (text) =>
    ([r, g, b, a]) => [r, g, b, a * Math.min(1, share(text))],
};

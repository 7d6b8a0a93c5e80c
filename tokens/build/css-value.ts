import { referenceKey } from './token.ts';

/** Gives the CSS text that stands for a referenced token: its own value, or a `var()`. */
export type Lookup = (key: string) => string;

export interface Dimension {
  readonly value: number;
  readonly unit: string;
}
export interface Colour {
  readonly hex: string;
  readonly alpha?: number;
}
type Part = (type: string, value: unknown) => string;
type Parts = Readonly<Record<string, unknown>>;

/** Four decimals, no trailing zeros: 0.1 px of 1,000 is finer than any screen shows. */
export const round = (value: number): string => String(Number(value.toFixed(4)));

/** A length or a time; nought needs no unit for a length, but does for a time. */
const measure = ({ value, unit }: Dimension): string =>
  value === 0 && unit !== 'ms' && unit !== 's' ? '0' : `${round(value)}${unit}`;

const colour = ({ hex, alpha = 1 }: Colour): string => {
  if (alpha === 1) return hex;
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(' ')} / ${round(alpha)})`;
};

const family = (name: string): string => (/^[\w-]+$/.test(name) ? name : `"${name}"`);

const shadow = (layer: Parts, part: Part): string =>
  ['offsetX', 'offsetY', 'blur', 'spread']
    .map((name) => part('dimension', layer[name]))
    .concat(part('color', layer.color))
    .join(' ');

/** The CSS text of each DTCG type we use. */
const writers: Readonly<Record<string, (value: never, part: Part) => string>> = {
  color: colour,
  dimension: measure,
  duration: measure,
  number: round,
  fontWeight: round,
  fontFamily: (names: readonly string[]) => names.map(family).join(', '),
  cubicBezier: (points: readonly number[]) => `cubic-bezier(${points.map(round).join(', ')})`,
  shadow: (layers: readonly Parts[], part) => layers.map((layer) => shadow(layer, part)).join(', '),
  transition: (move: Parts, part) =>
    [
      part('duration', move.duration),
      part('cubicBezier', move.timingFunction),
      part('duration', move.delay),
    ].join(' '),
  typography: (face: Parts, part) =>
    `${part('fontWeight', face.fontWeight)} ${part('dimension', face.fontSize)}/${part('number', face.lineHeight)} ${part('fontFamily', face.fontFamily)}`,
};

/**
 * Writes a DTCG value as CSS text. Typography gives the `font` shorthand, without its tracking.
 *
 * @throws Error for a type no writer knows.
 * @example cssValue('dimension', { value: 1, unit: 'rem' }, lookup) // '1rem'
 * @example cssValue('color', '{palette.slate.50}', (key) => `var(--${key})`) // 'var(--palette.slate.50)'
 */
export function cssValue(type: string, value: unknown, lookup: Lookup): string {
  const key = referenceKey(value);
  if (key !== undefined) return lookup(key);
  const write = writers[type];
  if (!write) throw new Error(`No way to write a token of type "${type}" as CSS: add it to the writers.`);
  return write(value as never, (partType, partValue) => cssValue(partType, partValue, lookup));
}

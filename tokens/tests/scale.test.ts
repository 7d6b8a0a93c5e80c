import { describe, expect, it } from 'vitest';
import type { Dimension } from '../build/css-value.ts';
import { type FluidRange, fluidSize, fluidWindow } from '../build/fluid.ts';
import { extension } from '../build/token.ts';
import { model } from './built.ts';

const tokens = model.light;
const value = (key: string): unknown => tokens.find((token) => token.key === key)?.value;
const rem = (key: string): number => (value(key) as Dimension).value;
const under = (prefix: string) => tokens.filter(({ key }) => key.startsWith(`${prefix}.`));
const rising = (list: readonly number[]): boolean =>
  list.every((item, at) => at === 0 || item > (list[at - 1] ?? 0));

describe('type sizes', () => {
  const sizes = ['xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl'];

  it.each(sizes.map((name, index) => [name, index - 2] as const))(
    '%s stands on the modular scale',
    (name, power) => {
      const ratio = power < 0 ? 9 / 8 : 1.25;
      expect(rem(`font.size.${name}`)).toBeCloseTo(ratio ** power, 3);
    },
  );

  it('grows between the phone and the wide window, and stops at both', () => {
    const fluid = under('font.size').filter(({ extensions }) => extension.fluid in extensions);
    expect(fluid.map(({ path }) => path.at(-1))).toEqual(sizes.slice(3));
    for (const [index, { extensions, key }] of fluid.entries()) {
      const range = extensions[extension.fluid] as FluidRange;
      expect(range.min.value).toBeCloseTo(1.2 ** (index + 1), 3);
      expect(range.max.value).toBe(rem(key));
      const [, start = 0, slope = 0] = /rem, ([\d.]+)rem \+ ([\d.]+)vw/.exec(fluidSize(range)) ?? [];
      const at = (width: number): number => Number(start) + (Number(slope) / 100) * width;
      expect(at(fluidWindow.min)).toBeCloseTo(range.min.value, 3);
      expect(at(fluidWindow.max)).toBeCloseTo(range.max.value, 3);
    }
  });

  it('grows up to the breakpoint xl', () => {
    expect(rem('breakpoint.xl')).toBe(fluidWindow.max);
  });
});

it('tracks every text style by one of the tracking tokens', () => {
  const allowed = under('font.tracking').map((token) => token.value as number);
  for (const token of under('typography')) {
    const { letterSpacing, fontSize } = token.value as { letterSpacing: Dimension; fontSize: Dimension };
    const ratio = letterSpacing.value / fontSize.value;
    expect(Math.min(...allowed.map((step) => Math.abs(step - ratio))), token.key).toBeLessThan(0.0005);
  }
});

it.each(['space', 'radius', 'stroke', 'breakpoint', 'container', 'size.icon', 'size.control'])(
  '%s rises',
  (group) => {
    const list = under(group)
      .map((token) => (token.value as Dimension).value)
      .sort((a, b) => a - b);
    expect(list.length).toBeGreaterThan(2);
    expect(rising(list)).toBe(true);
  },
);

it('keeps spacing on the 4 px mesh, its half apart', () => {
  const odd = under('space').filter((token) => ((token.value as Dimension).value * 16) % 4 !== 0);
  expect(odd.map(({ key }) => key)).toEqual(['space.half']);
});

it('stacks the floors in the order they are read', () => {
  expect(rising(under('z-index').map((token) => token.value as number))).toBe(true);
});

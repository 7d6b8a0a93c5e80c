import { converter, formatHex, inGamut, type Oklch, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../build/css-value.ts';
import { drawPalette } from '../ramps/draw-ramp.ts';
import { recipes } from '../ramps/recipes.ts';
import { steps } from '../ramps/steps.ts';
import { model, source } from './built.ts';

const toOklch = converter('oklch');
const inGamutOfSrgb = inGamut('rgb');

/** The hexes of one ramp as they ship, in step order. */
const hexes = (ramp: string): string[] =>
  steps.map(({ name }) => {
    const token = model.light.find(({ key }) => key === `palette.${ramp}.${name}`);
    return (token?.value as Colour | undefined)?.hex ?? '';
  });

const pairwise = <T, R>(list: readonly T[], make: (left: T, right: T, index: number) => R): R[] =>
  list.slice(1).map((right, index) => make(list[index] as T, right, index));

/** Degrees of hue between two colours, the short way round. */
const drift = (left: Oklch, right: Oklch): number => {
  const turn = Math.abs((left.h ?? 0) - (right.h ?? 0)) % 360;
  return Math.min(turn, 360 - turn);
};

it('holds the palette as its recipes draw it', () => {
  const { palette } = source;
  expect({ palette }).toEqual(drawPalette(recipes));
});

it('writes the hex that its OKLCH components give', () => {
  const colours = model.light.flatMap(({ key, value }) => {
    const { colorSpace, components, hex } = value as {
      colorSpace?: string;
      components: number[];
      hex: string;
    };
    return colorSpace === 'oklch' ? [{ key, components, hex }] : [];
  });
  expect(colours.length).toBeGreaterThan(70);
  for (const { key, components, hex } of colours) {
    const [l = 0, c = 0, h = 0] = components;
    expect(inGamutOfSrgb({ mode: 'oklch', l, c, h }), `${key} in sRGB`).toBe(true);
    expect(hex, key).toBe(formatHex({ mode: 'oklch', l, c, h }));
  }
});

describe.each(recipes.map(({ name }) => name))('the ramp %s', (name) => {
  const ramp = hexes(name).map((hex) => toOklch(hex) as Oklch);
  /** Lightness lost for one hundred of step number: 50 and 950 are half steps. */
  const falls = pairwise(ramp, (light, dark, index) => {
    const [from, to] = [Number(steps[index]?.name), Number(steps[index + 1]?.name)];
    return ((light.l - dark.l) / (to - from)) * 100;
  });

  it('darkens evenly: bounded falls, and no fall far from its neighbour', () => {
    for (const fall of falls) expect(fall).toBeGreaterThan(0.05);
    for (const fall of falls) expect(fall).toBeLessThan(0.115);
    for (const ratio of pairwise(falls, (left, right) => right / left)) {
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.34);
    }
  });

  it('keeps its hue, but for the way oranges and yellows turn in their tints', () => {
    for (const turn of pairwise(ramp, drift)) expect(turn).toBeLessThan(9.5);
  });

  it('rises to one peak of chroma and falls again', () => {
    const signs = pairwise(ramp, (left, right) => right.c - left.c)
      .filter((change) => Math.abs(change) > 0.002)
      .map(Math.sign);
    expect(pairwise(signs, (left, right) => right !== left).filter(Boolean).length).toBeLessThanOrEqual(1);
  });

  it('means the same contrast as every other ramp at the same step', () => {
    const onWhite = Object.fromEntries(
      hexes(name).map((hex, index) => [steps[index]?.name, wcagContrast(hex, 'white')]),
    );
    expect(onWhite['500']).toBeGreaterThanOrEqual(3);
    expect(onWhite['600']).toBeGreaterThanOrEqual(4.5);
    expect(onWhite['700']).toBeGreaterThanOrEqual(7);
    expect(onWhite['400']).toBeLessThan(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssName, frenchNames } from '../../packages/logo/src/colour/french-names.ts';
import { parseColour } from '../../packages/logo/src/colour/index.ts';
import { anyScreen } from './arbitraries.ts';
import { colorsNamed, formatHex, lab, oklch } from './culori.ts';

describe('a colour that is read', () => {
  it.each([
    ['#2E7D32', '#2e7d32'],
    ['#2e7', '#22ee77'],
    ['2E7D32', '#2e7d32'],
    ['  #2e7d32\u00a0', '#2e7d32'],
    ['#2E7D32FF', '#2e7d32'],
    ['RebeccaPurple', '#663399'],
    ['rgb(46 125 50)', '#2e7d32'],
    ['RGB(46, 125, 50)', '#2e7d32'],
    ['rgba(46, 125, 50, 1)', '#2e7d32'],
    ['rgb(46 125 50 / 100%)', '#2e7d32'],
    ['rgb(300 -20 0)', '#ff0000'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsl(0.5turn 100% 50%)', '#00ffff'],
    ['hwb(120 0% 50%)', '#008000'],
    ['lab(100 0 0)', '#ffffff'],
    ['lch(0% 0 0)', '#000000'],
    ['oklab(1 0 0)', '#ffffff'],
    ['oklch(none none none)', '#000000'],
    ['oklch(62.796% 0.25768 29.234)', '#ff0000'],
    ['color(srgb 0 0.5 0)', '#008000'],
    ['color(display-p3 1 1 1)', '#ffffff'],
  ])('%s is %s', (input, screen) => {
    expect(parseColour(input)).toEqual({ screen });
  });

  it('is the same colour however it is written', () => {
    fc.assert(
      fc.property(anyScreen, (screen) => {
        const { l, c, h = 0 } = oklch(screen);
        const { l: light, a, b } = lab(screen);
        expect(parseColour(screen.toUpperCase()).screen).toBe(screen);
        expect(parseColour(`oklch(${l.toFixed(6)} ${c.toFixed(6)} ${h.toFixed(4)})`)).toEqual({ screen });
        expect(parseColour(`lab(${light.toFixed(4)} ${a.toFixed(4)} ${b.toFixed(4)})`)).toEqual({ screen });
      }),
    );
  });

  it('keeps the meaning of every CSS name', () => {
    const read = Object.keys(colorsNamed).map((name) => [name, parseColour(name).screen]);
    const known = Object.entries(colorsNamed).map(([name, value]) => [
      name,
      formatHex({
        mode: 'rgb',
        r: (value >> 16) / 255,
        g: ((value >> 8) & 255) / 255,
        b: (value & 255) / 255,
      }),
    ]);
    expect(read).toEqual(known);
  });
});

describe('French names', () => {
  it.each([
    ['rouge', 'red'],
    ['Bleu marine', 'navy'],
    ['bleu-marine', 'navy'],
    ['VERT FONCÉ', 'darkgreen'],
    ['vert fonce\u0301', 'darkgreen'],
    ['vert d’eau', 'aquamarine'],
    ['gris', 'gray'],
  ])('%s is %s', (french, css) => {
    expect(parseColour(french)).toEqual(parseColour(css));
  });

  it('never take a word from CSS, and always lead to one', () => {
    expect(Object.keys(colorsNamed).filter((name) => cssName(name))).toEqual([]);
    expect(Object.values(frenchNames).filter((name) => !(name in colorsNamed))).toEqual([]);
    expect(cssName('constructor')).toBeUndefined();
  });
});

describe('a colour beyond sRGB', () => {
  it.each(['color(display-p3 0 1 0)', 'color(rec2020 1 0 0)', 'oklch(0.7 0.4 150)', 'lch(50% 130 270)'])(
    '%s keeps hue and lightness, loses chroma, and says so',
    (input) => {
      const { screen, notice } = parseColour(input);
      const [asked, got] = [oklch(input), oklch(screen)];
      expect(Math.abs(got.l - asked.l)).toBeLessThan(0.004);
      expect(Math.abs((got.h ?? 0) - (asked.h ?? 0))).toBeLessThan(1.5);
      expect(got.c).toBeLessThan(asked.c);
      expect(notice?.code).toBe('colour-reduced');
      expect(notice?.message).toContain(`: ${screen.toUpperCase()}.`);
    },
  );
});

describe('device-cmyk', () => {
  it.each([
    ['device-cmyk(0 60% 100% 0)', [0, 60, 100, 0]],
    ['device-cmyk(0, 0.6, 1, 0)', [0, 60, 100, 0]],
    ['Device-CMYK( 12.5% 0% 3% 40% / 1 )', [12.5, 0, 3, 40]],
    ['device-cmyk(0% 0% 0% none)', [0, 0, 0, 0]],
  ])('%s keeps its inks exactly', (input, cmyk) => {
    expect(parseColour(input).cmyk).toEqual(cmyk);
    expect(parseColour(input).notice).toBeUndefined();
  });

  it('warns of more ink than paper takes, and keeps it', () => {
    const { cmyk, notice } = parseColour('device-cmyk(100% 90% 80% 50%)');
    expect(cmyk).toEqual([100, 90, 80, 50]);
    expect(notice?.code).toBe('ink-limit');
    expect(notice?.message).toContain('320\u202f%');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCmyk, toScreen } from '../../packages/logo/src/colour/index.ts';
import type { Cmyk } from '../../packages/logo/src/scene/ink.ts';
import { anyScreen } from './arbitraries.ts';
import { differenceCiede2000, formatHex, lab, oklch } from './culori.ts';

const delta = differenceCiede2000();
const grey = (level: number) => formatHex({ mode: 'rgb', r: level / 255, g: level / 255, b: level / 255 });
const within = (got: Cmyk, wanted: Cmyk) =>
  Math.max(...got.map((ink, i) => Math.abs(ink - (wanted[i] ?? 0))));

/** Builds computed from the same press data by another route, and the pure ramps of the press. */
const anchors: readonly (readonly [string, Cmyk])[] = [
  ['#F07F1C', [0, 60, 100, 0]],
  ['#EF7D00', [0, 57, 98, 4]],
  ['#F39200', [0, 48, 97, 3]],
  ['#FF7900', [0, 62, 97, 0]],
  ['#EF741E', [0, 65, 100, 0]],
  ['#EB5E22', [0, 75, 100, 0]],
  ['#E95323', [0, 80, 100, 0]],
  ['#FFFFFF', [0, 0, 0, 0]],
  ['#000000', [0, 0, 0, 100]],
];

describe('from screen to press', () => {
  it.each(anchors)('%s prints as %j', (screen, cmyk) => {
    expect(within(toCmyk(screen), cmyk)).toBeLessThanOrEqual(4);
  });

  it('gives whole percents, no dust, and at most 280 % of ink', () => {
    fc.assert(
      fc.property(anyScreen, (screen) => {
        const inks = toCmyk(screen);
        for (const ink of inks)
          expect(ink === 0 || (Number.isInteger(ink) && ink >= 2 && ink <= 100)).toBe(true);
        expect(inks.reduce((sum, ink) => sum + ink)).toBeLessThanOrEqual(280);
      }),
      { numRuns: 5000 },
    );
  });

  it('prints greys in black alone, from paper to solid, never going back', () => {
    const ramp = Array.from({ length: 256 }, (_, level) => toCmyk(grey(level)));
    expect(ramp.every(([c, m, y]) => c + m + y === 0)).toBe(true);
    const blacks = ramp.map(([, , , k]) => k);
    expect(blacks).toEqual([...blacks].sort((a, b) => b - a));
    expect(blacks[0x21]).toBe(100);
    expect(blacks[255]).toBe(0);
    expect(new Set(blacks).size).toBeGreaterThan(90);
  });

  it('keeps a tinted grey’s hue: slate is not grey', () => {
    const [c, m] = toCmyk('#263238');
    expect(c).toBeGreaterThan(m + 20);
  });

  it('does not band: one step of one channel is one small step on paper', () => {
    fc.assert(
      fc.property(anyScreen, fc.constantFrom(1, 256, 65_536), (screen, unit) => {
        const value = Number.parseInt(screen.slice(1), 16);
        fc.pre(Math.floor(value / unit) % 256 < 255);
        const next = `#${(value + unit).toString(16).padStart(6, '0')}`;
        const [here, there] = [toCmyk(screen), toCmyk(next)];
        expect(delta(toScreen(here), toScreen(there))).toBeLessThan(4);
        expect(within(here, there)).toBeLessThanOrEqual(25);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses what is not a colour rather than printing it black', () => {
    expect(() => toCmyk('nothing')).toThrow('n’est pas reconnue');
  });
});

describe('and back', () => {
  it('comes back as the same colour wherever the press can print it', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 65 }))), (inks) => {
        const screen = toScreen(inks as unknown as Cmyk);
        fc.pre(oklch(screen).c > 0.012 && lab(screen).l > 22);
        expect(delta(screen, toScreen(toCmyk(screen)))).toBeLessThan(4);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [[0, 50, 100, 0], '#F49415'],
    [[0, 60, 100, 0], '#F07F1C'],
    [[0, 70, 100, 0], '#ED6A20'],
    [[0, 80, 100, 0], '#E95323'],
    [[0, 0, 0, 0], '#FFFFFF'],
    [[100, 0, 0, 0], '#009FE3'],
    [[0, 100, 0, 0], '#E6007E'],
    [[0, 0, 100, 0], '#FFED00'],
  ] as const)('%j shows as %s', (cmyk, screen) => {
    expect(delta(toScreen(cmyk), screen)).toBeLessThan(1.5);
  });

  it('shows solid black as the dark grey it is, relative to the paper', () => {
    expect(lab(toScreen([0, 0, 0, 100])).l).toBeCloseTo(17.4, 0);
  });
});

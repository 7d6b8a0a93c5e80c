import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSrgb } from '../../packages/logo/src/colour/gamut.ts';
import { contrast, memberInk, minimumContrast, toCmyk } from '../../packages/logo/src/colour/index.ts';
import { anyGround, anyScreen, anyUse } from './arbitraries.ts';
import { displayable, oklab, oklch } from './culori.ts';
import { ground, house, inks } from './inks.ts';

/** The step the house promises: one two-thousandth of OKLCH lightness. */
const STEP = 0.0005;

function stepFrom(screen: string, step: number): string {
  const colour = oklch(screen);
  const l = Math.min(1, Math.max(0, colour.l + step * STEP));
  return toSrgb({ ...colour, l }).screen;
}

/** Every lightness in turn, from the nearest: the first that passes, darker first. */
function leastStep(screen: string, passes: (screen: string) => boolean): number {
  for (let step = 1; step <= 1 / STEP; step++) {
    if (passes(stepFrom(screen, -step))) return -step;
    if (passes(stepFrom(screen, step))) return step;
  }
  throw new Error('Nothing passes.');
}

/** The part of an OKLab difference that is hue: what the eye sees of it, small in dark and dull colours. */
function hueDrift(from: string, to: string): number {
  const [a, b] = [oklch(from), oklch(to)];
  const turn = (((b.h ?? 0) - (a.h ?? 0)) * Math.PI) / 180;
  return 2 * Math.sqrt(a.c * b.c) * Math.abs(Math.sin(turn / 2));
}

describe('a member’s colour on any ground', () => {
  it('passes, as the very value that is written', () => {
    fc.assert(
      fc.property(anyScreen, anyGround, anyUse, (screen, on, use) => {
        const { ink, ratio } = memberInk(screen, { ground: on, use, house });
        expect(ink.screen).toMatch(/^#[\da-f]{6}$/);
        expect(contrast(ink, on)).toBeGreaterThanOrEqual(minimumContrast[use]);
        expect(ratio.after).toBe(contrast(ink, on));
        expect(ratio.wanted).toBe(minimumContrast[use]);
      }),
      { numRuns: 500 },
    );
  });

  it('is left alone where it passes already, and moved only where it does not', () => {
    fc.assert(
      fc.property(anyScreen, anyGround, anyUse, (screen, on, use) => {
        const { ink, original, changed, ratio, notices } = memberInk(screen, {
          ground: on,
          use,
          house,
        });
        const failed = contrast(screen, on) < minimumContrast[use];
        expect(changed).toBe(failed);
        expect(original).toBe(screen);
        expect(ratio.before).toBe(contrast(screen, on));
        expect(ink.screen === screen).toBe(!failed);
        expect(notices.some(({ code }) => code === 'colour-moved')).toBe(failed);
      }),
      { numRuns: 500 },
    );
  });

  it('moves by the least step that passes, in the nearer direction', () => {
    fc.assert(
      fc.property(anyScreen, anyGround, anyUse, (screen, on, use) => {
        const passes = (colour: string) => contrast(colour, on) >= minimumContrast[use];
        fc.pre(!passes(screen));
        const step = leastStep(screen, passes);
        expect(memberInk(screen, { ground: on, use, house }).ink.screen).toBe(stepFrom(screen, step));
        expect(passes(stepFrom(screen, step - Math.sign(step)))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its hue, and its chroma wherever sRGB has room for it', () => {
    fc.assert(
      fc.property(anyScreen, anyGround, anyUse, (screen, on, use) => {
        const { ink } = memberInk(screen, { ground: on, use, house });
        const [from, to] = [oklch(screen), oklch(ink.screen)];
        // Nearer to black, one 8-bit step of one channel is already a large turn of the hue.
        fc.pre(to.l > 0.25);
        expect(hueDrift(screen, ink.screen)).toBeLessThan(0.02);
        expect(to.c).toBeLessThan(from.c + 0.012);
        if (displayable({ ...from, l: to.l })) expect(to.c).toBeGreaterThan(from.c - 0.012);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same every time, print twin and notices too', () => {
    fc.assert(
      fc.property(anyScreen, anyGround, anyUse, (screen, on, use) => {
        const options = { ground: on, use, house };
        expect(memberInk(screen, options)).toEqual(memberInk(screen.toUpperCase(), options));
        expect(memberInk(screen, options)).toEqual(memberInk(screen, options));
      }),
    );
  });

  it('goes the shorter way: lighter on slate, darker on white, either on a middle grey', () => {
    const moved = (colour: string, on = inks.blanc) =>
      oklab(memberInk(colour, { ground: on, use: 'graphic', house }).ink.screen).l - oklab(colour).l;
    expect(moved('gold')).toBeLessThan(0);
    expect(moved('indigo', inks.ardoise)).toBeGreaterThan(0);
    expect(moved('#404040', ground('#808080'))).toBeLessThan(0);
    expect(moved('#c0c0c0', ground('#757575'))).toBeGreaterThan(0);
  });
});

describe('the ink', () => {
  const options = { ground: inks.blanc, use: 'graphic' as const, house };

  it('carries screen and print together, under one name', () => {
    expect(memberInk('#2E7D32', options).ink).toEqual({
      name: 'membre',
      screen: '#2e7d32',
      cmyk: toCmyk('#2e7d32'),
    });
  });

  it('keeps given inks exactly, unless the colour had to move', () => {
    expect(memberInk('device-cmyk(80% 12.5% 90% 40%)', options).ink.cmyk).toEqual([80, 12.5, 90, 40]);
    const pale = memberInk('device-cmyk(0 0 40% 0)', options);
    expect(pale.ink.cmyk).toEqual(toCmyk(pale.ink.screen));
    expect(pale.notices[0]?.message).toContain('valeurs d’impression');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, meets } from '../../packages/logo/src/colour/index.ts';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { anyScreen } from './arbitraries.ts';
import { inks } from './inks.ts';

/** The definition of WCAG 2.2, written out again. */
function luminance(screen: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(screen.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('contrast', () => {
  it.each([
    ['#EA5B0C', '#FFFFFF', 3.5],
    ['#B8430A', '#FFFFFF', 5.46],
    ['#1E2B33', '#FFFFFF', 14.5],
    ['#EF7D00', '#FFFFFF', 2.76],
    ['#000000', '#FFFFFF', 21],
  ])('%s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, ratio === 14.5 ? 1 : 2);
  });

  it('follows the WCAG definition and does not mind the order', () => {
    fc.assert(
      fc.property(anyScreen, anyScreen, (a, b) => {
        const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        expect(contrast(a, b)).toBeCloseTo((light + 0.05) / (dark + 0.05), 9);
        expect(contrast(b, a)).toBe(contrast(a, b));
      }),
    );
  });

  it('knows the house’s pairs: orange holds shapes on white, not small text', () => {
    expect(meets(inks.orange, inks.blanc, 'graphic')).toBe(true);
    expect(meets(inks.orange, inks.blanc, 'text')).toBe(false);
    expect(meets(inks['orange-texte'], inks.neige, 'text')).toBe(true);
  });

  it('refuses what is not a colour', () => {
    expect(() => contrast('nothing', inks.blanc)).toThrow(IdentityError);
  });
});

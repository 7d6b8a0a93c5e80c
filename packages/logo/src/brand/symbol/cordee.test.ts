import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfBase } from '../../geometry/flat-disc.ts';
import type { Point } from '../../geometry/path.ts';
import { createCordee, risingStep, type SymbolParameters, symbolParameters } from './cordee.ts';
import { exit } from './rim.ts';
import { slopeAt } from './slope.ts';

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);
/** Distance from a point to the slope that falls from an apex, square to it. */
const toSlope = (point: Point, apex: Point, side: -1 | 1) =>
  Math.abs((point[1] - apex[1]) * 0.6 - side * (point[0] - apex[0]) * 0.8);

const parameters: fc.Arbitrary<SymbolParameters> = fc
  .record({
    gap: fc.double({ min: 2, max: 4, noNaN: true }),
    headRadius: fc.double({ min: 6, max: 8, noNaN: true }),
  })
  .map(({ gap, headRadius }) => ({ ...symbolParameters, gap, headRadius, spread: 3 * (headRadius + gap) }));

describe('the cordée', () => {
  it('keeps one gap everywhere, whatever the parameters', () => {
    fc.assert(
      fc.property(parameters, (numbers) => {
        const { left, right, front } = createCordee(numbers);
        const { gap, headRadius: r, disc } = numbers;
        expect(toSlope(front.head.centre, left.apex, 1)).toBeCloseTo(r + gap, 9);
        expect(toSlope(front.head.centre, right.apex, -1)).toBeCloseTo(r + gap, 9);
        expect(distance(front.head.centre, left.head.centre)).toBeCloseTo(2 * r + gap, 9);
        expect(distance(right.head.centre, disc.centre)).toBeCloseTo(disc.radius - 2 * gap - r, 9);
        for (const { head, apex } of [left, right, front])
          expect(apex[1] - head.centre[1]).toBeCloseTo(r + gap, 9);
      }),
    );
  });

  it('stands the front person on the axis, so that the base is cut in equal pieces', () => {
    const { front, parameters: numbers } = createCordee(symbolParameters);
    const { disc } = numbers;
    const left = slopeAt(front.apex, -1, disc.base)[0] - (disc.centre[0] - halfBase(disc));
    const right = disc.centre[0] + halfBase(disc) - slopeAt(front.apex, 1, disc.base)[0];
    expect(left).toBeCloseTo(right, 9);
    const shortestSketched = 4.35;
    expect(left).toBeGreaterThan(shortestSketched * 1.3);
  });

  it('rises to the right and leaves the heads apart', () => {
    const { left, right, front } = createCordee(symbolParameters);
    expect(risingStep(symbolParameters)).toBeGreaterThan(1.5 * symbolParameters.gap);
    expect(right.apex[1]).toBeLessThan(left.apex[1]);
    expect(distance(right.head.centre, front.head.centre)).toBeGreaterThan(18);
  });

  it('gives the front person more of the drawing than the sketch did', () => {
    const { front } = createCordee(symbolParameters);
    const sketched = { apex: 57, body: 86 - 70.33 };
    expect(front.apex[1]).toBeLessThan(sketched.apex - 1.5);
    expect(86 - front.innerApex[1]).toBeGreaterThan(sketched.body * 1.1);
  });
});

describe('exit', () => {
  it('ends on the rim or on the base', () => {
    const { disc } = symbolParameters;
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 66, noNaN: true }),
        fc.double({ min: 30, max: 80, noNaN: true }),
        fc.constantFrom(-1 as const, 1 as const),
        (x, y, side) => {
          const end = exit(disc, [x, y], side);
          const onRim = Math.abs(distance(end, disc.centre) - disc.radius) < 1e-9;
          expect(onRim || Math.abs(end[1] - disc.base) < 1e-9).toBe(true);
          expect(end[1]).toBeLessThanOrEqual(disc.base + 1e-9);
          expect(Math.abs((end[1] - y) / (end[0] - x))).toBeCloseTo(4 / 3, 6);
        },
      ),
    );
  });
});

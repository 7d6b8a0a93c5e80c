import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlePath } from '../../packages/logo/src/geometry/circle.ts';
import type { Path, Point } from '../../packages/logo/src/geometry/path.ts';
import { polygon, rectanglePath } from '../../packages/logo/src/geometry/polygon.ts';
import { measureThinness } from '../../packages/logo/src/geometry/thinness.ts';
import { transform } from '../../packages/logo/src/geometry/transform.ts';

const turned = (path: Path, angle: number): Path => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return transform(path, [c, s, -s, c, 7.3, -2.1]);
};
const ring = (outer: number, inner: number): Path => [
  ...circlePath({ centre: [0, 0], radius: outer }),
  ...circlePath({ centre: [0, 0], radius: inner }),
];
/** A tall triangle of this angle at its tip. */
const spike = (degrees: number): Path => {
  const half = 10 * Math.tan((degrees * Math.PI) / 360);
  return polygon([
    [0, 0],
    [half, 10],
    [-half, 10],
  ]);
};
const width = fc.double({ min: 0.02, max: 0.2, noNaN: true });
const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

describe('the thinnest part', () => {
  it('is the width of a line, whatever its direction', () => {
    fc.assert(
      fc.property(width, angle, (w, a) => {
        const { stroke, gap } = measureThinness(turned(rectanglePath(0, 0, 12, w), a), 'nonzero', 0.25);
        expect(stroke).toBeCloseTo(w, 6);
        expect(gap).toBeUndefined();
      }),
    );
  });

  it('is the width of a ring, within a fiftieth of the limit', () => {
    fc.assert(
      fc.property(width, (w) => {
        const { stroke, gap } = measureThinness(ring(3 + w, 3), 'evenodd', 0.25);
        expect(Math.abs((stroke ?? 9) - w)).toBeLessThan(0.25 / 50 + 1e-6);
        expect(gap).toBeUndefined();
      }),
    );
  });

  it('is the gap between two parts of one path', () => {
    fc.assert(
      fc.property(width, angle, (w, a) => {
        const two = [...rectanglePath(0, 0, 5, 5), ...rectanglePath(5 + w, 0, 5, 5)];
        const { stroke, gap } = measureThinness(turned(two, a), 'nonzero', 0.25);
        expect(gap).toBeCloseTo(w, 6);
        expect(stroke).toBeUndefined();
      }),
    );
  });

  it('grows with the drawing', () => {
    fc.assert(
      fc.property(width, fc.double({ min: 0.2, max: 5, noNaN: true }), (w, scale) => {
        const slit = [...rectanglePath(0, 0, 9, 9), ...rectanglePath(2, 4, 5, w)];
        const large = transform(slit, [scale, 0, 0, scale, 0, 0]);
        expect(measureThinness(large, 'evenodd', 0.25 * scale).gap).toBeCloseTo(w * scale, 6);
      }),
    );
  });

  it('is seen between a round counter and its round hole, and in a dot', () => {
    const slitLetter = [...circlePath({ centre: [0, 0], radius: 2 }), ...rectanglePath(-1, -0.05, 2, 0.1)];
    expect(measureThinness(slitLetter, 'evenodd', 0.25).gap).toBeCloseTo(0.1, 6);
    const dot = circlePath({ centre: [0, 0], radius: 0.04 });
    expect(measureThinness(dot, 'nonzero', 0.25).stroke).toBeCloseTo(0.077, 2);
  });
});

describe('what is no thin part', () => {
  it.each([
    ['a square', rectanglePath(0, 0, 3, 3)],
    ['a disc', circlePath({ centre: [0, 0], radius: 3 })],
    ['a line at the limit', rectanglePath(0, 0, 12, 0.25)],
    ['the tip of a letter, 25°', spike(25)],
    ['nothing', []],
  ] as const)('%s', (_name, path) => {
    expect(measureThinness(path, 'nonzero', 0.25)).toEqual({});
  });

  it('an edge inside the paint, where outlines overlap', () => {
    const cross = [
      ...rectanglePath(0, 0, 10, 2),
      ...rectanglePath(4, -0.1, 2, 5),
      ...rectanglePath(0, 1.9, 10, 2),
    ];
    expect(measureThinness(cross, 'nonzero', 0.25)).toEqual({});
  });

  it('but a point sharper than 12° is one', () => {
    expect(measureThinness(spike(8), 'nonzero', 0.25).stroke).toBeLessThan(0.25);
  });
});

it('measures a long oblique edge without walking the whole plane', () => {
  const far: Point[] = [
    [0, 0],
    [3000, 2000],
    [3000, 2000.1],
    [0, 0.1],
  ];
  expect(measureThinness(polygon(far), 'nonzero', 1).stroke).toBeCloseTo(0.1 * Math.cos(Math.atan2(2, 3)), 6);
});

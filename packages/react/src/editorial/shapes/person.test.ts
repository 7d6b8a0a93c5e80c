import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { expect, it } from 'vitest';
import { person } from './person.ts';

const points = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

it('draws people by the logo’s own numbers', () => {
  const { gap, headRadius, thickness } = symbolParameters;
  const someone = person(48, 40, 96);
  expect(someone.head).toEqual({ cx: 48, cy: 40 - headRadius - gap, r: headRadius });
  expect(someone.halo).toBe(headRadius + gap);
  // shoulders: from the apex down 56, across 42, and an inner apex at five thirds of the thickness
  expect(points(someone.shoulders).slice(0, 3)).toEqual([48, 40, 90]);
  expect(someone.shoulders).toContain(`L48 ${Math.round((40 + (thickness * 5) / 3) * 100) / 100}`);
});

it('keeps one slope, 4/3, in every edge', () => {
  const [x, y, right, base, left] = points(person(10, 20, 80).body) as [
    number,
    number,
    number,
    number,
    number,
  ];
  expect((base - y) / (right - x)).toBeCloseTo(4 / 3, 3);
  expect(x - left).toBeCloseTo(right - x, 3);
});

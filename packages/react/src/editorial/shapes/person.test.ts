import { expect, it } from 'vitest';
import { person } from './person.ts';

const points = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

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

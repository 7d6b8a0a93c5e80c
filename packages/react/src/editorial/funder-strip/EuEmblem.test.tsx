import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EuEmblem } from './EuEmblem.tsx';

const starsOf = (markup: string) =>
  (/data-part="stars" d="([^"]+)"/.exec(markup)?.[1] ?? '')
    .split('Z')
    .filter(Boolean)
    .map((path) =>
      [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );

const middle = (points: readonly (readonly [number, number])[], axis: 0 | 1) =>
  points.reduce((sum, point) => sum + point[axis], 0) / points.length;

it('keeps the geometry of the regulation', () => {
  const stars = starsOf(renderToStaticMarkup(<EuEmblem />));
  expect(stars).toHaveLength(12);
  for (const [index, points] of stars.entries()) {
    const [x, y] = [middle(points, 0), middle(points, 1)];
    const angle = (index * Math.PI) / 6;
    expect(x).toBeCloseTo(27 + 12 * Math.sin(angle), 2);
    expect(y).toBeCloseTo(18 - 12 * Math.cos(angle), 2);
    const radii = points.map(([px, py]) => Math.hypot(px - x, py - y));
    expect(Math.max(...radii)).toBeCloseTo(2, 2);
    // upright: the highest corner stands over the centre
    const top = points.toSorted((a, b) => a[1] - b[1])[0];
    expect(top?.[0]).toBeCloseTo(x, 2);
  }
});

it('draws its edges straight from point to point', () => {
  const [points = []] = starsOf(renderToStaticMarkup(<EuEmblem />));
  const [a, b, , d] = points as [
    readonly [number, number],
    readonly [number, number],
    unknown,
    readonly [number, number],
  ];
  // point, its inner corner and the inner corner after next lie on one line
  expect((b[0] - a[0]) * (d[1] - a[1]) - (b[1] - a[1]) * (d[0] - a[0])).toBeCloseTo(0, 2);
});

it('adds a border of one twenty-fifth of the height on a coloured ground', () => {
  expect(renderToStaticMarkup(<EuEmblem border />)).toContain('viewBox="-1.44 -1.44 56.88 38.88"');
});

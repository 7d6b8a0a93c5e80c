import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../geometry/bounds.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { cordee, summits } from './cordee.ts';

const corners = (path: Path): Point[] =>
  path.flatMap((command) => (command[0] === 'Z' ? [] : [command.slice(-2) as unknown as Point]));

/** Area by the shoelace formula. */
const area = (path: Path): number => {
  const points = corners(path);
  return Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length] as Point;
      return sum + (x * ny - nx * y) / 2;
    }, 0),
  );
};

describe('la cordée', () => {
  it('gives a name the same people every time', () => {
    expect(summits(24, 'Coodyssée').join(' ')).toBe(
      '44 40 48 32 44 40 48 36 52 40 44 32 48 36 44 40 48 32 44 36 52 40 44 32',
    );
  });

  it('never ranks: behind and in front take turns, neighbours are near, nobody repeats the last of their row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 120 }), (seed, count) => {
        const heights = summits(count, seed);
        expect(heights).toHaveLength(count);
        for (const [i, height] of heights.entries()) {
          expect(i % 2 === 0 ? [44, 48, 52] : [32, 36, 40]).toContain(height);
          if (i > 0) expect(Math.abs(height - (heights[i - 1] as number))).toBeLessThanOrEqual(16);
          if (i > 1) expect(height).not.toBe(heights[i - 2]);
        }
      }),
    );
  });

  it('shows everybody: a whole head, and a body worth seeing, on the ground or behind somebody', () => {
    const people = cordee({ count: 95, seed: 'Coodyssée' });
    for (const { head, body, axis } of people) {
      const box = bounds(body);
      expect(area(body)).toBeGreaterThan(60);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1e-9);
      const round = bounds(head);
      expect((round?.x ?? 0) + (round?.width ?? 0) / 2).toBeCloseTo(axis, 6);
      expect(round?.width).toBeCloseTo(round?.height ?? 0, 6);
    }
  });

  it('keeps one gap between two bodies', () => {
    const people = cordee({ count: 24, seed: 'Coodyssée' });
    const toSegment = ([px, py]: Point, [ax, ay]: Point, [bx, by]: Point) => {
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(px - ax - t * dx, py - ay - t * dy);
    };
    for (const [i, { body }] of people.entries()) {
      const others = people.slice(i + 1, i + 4).map((other) => corners(other.body));
      for (const point of corners(body))
        for (const other of others)
          for (const [at, from] of other.entries())
            expect(toSegment(point, from, other[(at + 1) % other.length] as Point)).toBeGreaterThan(4 - 1e-6);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../geometry/bounds.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { symbolParameters } from './crest.ts';
import { frieze, levelsOf } from './frieze.ts';

const seeds = fc.string({ unit: 'grapheme' });

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

describe('the people on their crest', () => {
  it('stand as a name has it, every time', () => {
    expect(levelsOf({ count: 24, seed: 'Coodyssée' }).join('')).toBe('121012323210101232101232');
  });

  it('stand one step from their neighbours, as in the symbol, and never repeat one zigzag', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 120 }), fc.boolean(), (seed, count, closed) => {
        const levels = levelsOf({ count, seed, closed });
        expect(levels).toHaveLength(count);
        for (const [i, level] of levels.entries()) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(3);
          if (i > 0) expect(Math.abs(level - (levels[i - 1] as number))).toBe(1);
        }
        // somebody stands next to the first one where the row closes: a step from them, or beside them in an odd row
        if (closed)
          expect(Math.abs((levels.at(-1) as number) - (levels[0] as number))).toBe(count % 2 === 0 ? 1 : 0);
      }),
    );
  });

  it('keep heads a gap apart and inside the height', () => {
    const { people, height } = frieze({ count: 95, seed: 'Coodyssée' });
    const heads = people.map(({ head }) => bounds(head));
    for (const [i, head] of heads.entries()) {
      expect(-(head?.y ?? 0)).toBeLessThanOrEqual(height + 1e-9);
      const next = heads[i + 1];
      if (!head || !next) continue;
      const apart = Math.hypot(next.x - head.x, next.y - head.y) - head.width;
      expect(apart).toBeGreaterThanOrEqual(symbolParameters.gap);
    }
  });

  it('have a massif each, worth seeing, inside the snow of all', () => {
    for (const closed of [false, true]) {
      const { people, ridge } = frieze({ count: 48, seed: 'Gap', closed });
      const snow = bounds(ridge);
      for (const { massif } of people) {
        expect(area(massif)).toBeGreaterThan(80);
        const box = bounds(massif);
        expect(box?.y).toBeGreaterThan(snow?.y ?? 0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  it('go on over the seam where a row closes', () => {
    const { ridge, width } = frieze({ count: 12, seed: 'verre', closed: true });
    const at = (x: number) => corners(ridge).filter((corner) => Math.abs(corner[0] - x) < 1e-9);
    expect(
      at(0)
        .map(([, y]) => y)
        .sort(),
    ).toEqual(
      at(width)
        .map(([, y]) => y)
        .sort(),
    );
    expect(at(0)).toHaveLength(2);
  });
});

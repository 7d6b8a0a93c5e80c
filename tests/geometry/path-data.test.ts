import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOf } from '../../packages/logo/src/geometry/latest.ts';
import { round } from '../../packages/logo/src/geometry/number.ts';
import type { Command, Path } from '../../packages/logo/src/geometry/path.ts';
import { pathData } from '../../packages/logo/src/geometry/path-data.ts';

const coordinate = fc.oneof(
  fc.double({ min: -2000, max: 2000, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 0.005, -0.005, 0.995, 9.995, -1, 1, 100),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.constantFrom('M' as const, 'L' as const), coordinate, coordinate),
  fc
    .tuple(coordinate, coordinate, coordinate, coordinate, coordinate, coordinate)
    .map((values): Command => ['C', ...values]),
  fc.constant(['Z'] as const),
);
const path = fc.array(command, { maxLength: 12 }).map((commands): Path => [['M', 0, 0], ...commands]);

/** SVG's own grammar of numbers: a sign, or a second point, begins the next one. */
const numbersOf = (data: string) => data.match(/-?(?:\d+(?:\.\d*)?|\.\d+)/g)?.map(Number) ?? [];

describe('a path as SVG text', () => {
  it('reads back as the rounded numbers, at every precision', () => {
    fc.assert(
      fc.property(path, fc.integer({ min: 0, max: 6 }), (drawn, decimals) => {
        const wanted = drawn.flatMap(([, ...values]) => values.map((value) => round(value, decimals)));
        expect(numbersOf(pathData(drawn, decimals))).toEqual(wanted);
      }),
    );
  });

  it('writes no zero that a reader can do without, and no space', () => {
    const drawn: Path = [
      ['M', 0.5, -0.25],
      ['L', 1.5, 0.75],
      ['L', 10, 0],
      ['C', -0, 2, 3, 4, 5, 100],
      ['Z'],
    ];
    expect(pathData(drawn, 2)).toBe('M.5-.25 1.5.75 10 0C0 2 3 4 5 100Z');
    expect(pathData(drawn, 0)).toBe('M1 0 2 1 10 0C0 2 3 4 5 100Z');
  });

  it('refuses what is no number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity])
      expect(() => pathData([['M', value, 0]], 2)).toThrow(RangeError);
  });
});

describe('an answer that is kept', () => {
  it('is given again for the same question only', () => {
    const asked: string[] = [];
    const answer = latestOf(({ id }: { id: string }, at: number) => {
      asked.push(`${id}${at}`);
      return `${id}${at}`;
    });
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect([answer(a, 1), answer(b, 1), answer(a, 1), answer(a, 2), answer(a, 1), answer(b, 1)]).toEqual([
      'a1',
      'b1',
      'a1',
      'a2',
      'a1',
      'b1',
    ]);
    expect(asked).toEqual(['a1', 'b1', 'a2', 'a1']);
  });
});

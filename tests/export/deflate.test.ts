import { deflateRawSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflateRuns } from '../../packages/logo/src/export/deflate/index.ts';

const roundTrip = (bytes: Uint8Array) => new Uint8Array(inflateSync(deflateRuns(bytes)));

/** Runs of every length round the limits of the format, of few values or of many. */
const runs = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 255 }), fc.constantFrom(1, 2, 3, 4, 10, 11, 257, 258, 259, 260, 700)),
    {
      maxLength: 60,
    },
  )
  .map((all) => Uint8Array.from(all.flatMap(([byte, count]) => new Array<number>(count).fill(byte))));

test.each(Object.entries({ runs, any: fc.uint8Array({ maxLength: 3000 }) }))(
  'zlib reads back what was written, its checksum included: %s',
  (_, samples) => {
    fc.assert(
      fc.property(samples, (bytes) => {
        expect(roundTrip(bytes)).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  },
);

test('counts that would make a code too long for the format', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 24) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
  const bytes = Uint8Array.from(fibonacci.flatMap((count, value) => new Array<number>(count).fill(value)));
  // shuffled by a fixed step, so that there are no runs
  const step = 40_503;
  const apart = bytes.map((_, at) => bytes[(at * step) % bytes.length] as number);
  expect(roundTrip(apart)).toEqual(apart);
});

test('many blocks, and nothing at all', () => {
  const long = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) >>> 7);
  expect(roundTrip(long)).toEqual(long);
  expect(roundTrip(new Uint8Array())).toEqual(new Uint8Array());
});

test('a flat drawing is as small as zlib makes it, within five percent', () => {
  const flat = Uint8Array.from({ length: 400_000 }, (_, at) => {
    const [x, y] = [at % 1000, Math.floor(at / 1000)];
    const edge = Math.abs(Math.hypot(x - 500, y - 200) - 150);
    return edge < 1 ? Math.floor(edge * 20) + 2 : x > 500 ? 1 : 0;
  });
  expect(deflateRuns(flat).length).toBeLessThan(deflateRawSync(flat, { level: 6 }).length * 1.05);
});

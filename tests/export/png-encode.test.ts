import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng } from '../../packages/logo/src/export/png/encode.ts';

/** Colour type and bit depth, where a PNG keeps them. */
const kind = (png: Uint8Array) => ({ type: png[25], depth: png[24] });
const read = (png: Uint8Array) => new Uint8Array(PNG.sync.read(Buffer.from(png)).data);

interface Sample {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const sizes = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 19 }));
const byte = fc.integer({ min: 0, max: 255 });

/** Images of few colours, so that each depth of palette is met. */
const fewColours: fc.Arbitrary<Sample> = sizes.chain(([width, height]) =>
  fc.array(fc.tuple(byte, byte, byte, byte), { minLength: 1, maxLength: 40 }).chain((colours) =>
    fc
      .array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height })
      .map((all) => ({
        width,
        height,
        pixels: Uint8Array.from(all.flat()),
      })),
  ),
);

const anyColours: fc.Arbitrary<Sample> = sizes.chain(([width, height]) =>
  fc
    .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
    .map((pixels) => ({ width, height, pixels })),
);

/** A picture with more colours than a palette holds: a slope in each channel. */
function slope(width: number, height: number, alpha: (at: number) => number): Sample {
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)];
    return [(x * 7) & 255, (y * 5) & 255, (x * y) & 255, alpha(x + y)][at % 4] ?? 0;
  });
  return { width, height, pixels };
}

test.each(Object.entries({ fewColours, anyColours }))(
  'every image comes back as it was: %s',
  (_, samples) => {
    fc.assert(
      fc.property(samples, fc.constantFrom('fewest' as const, 'full' as const), (sample, colours) => {
        expect(read(encodePng({ ...sample, colours }))).toEqual(sample.pixels);
      }),
      { numRuns: 400 },
    );
  },
);

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 4],
  [16, 4],
  [17, 8],
  [256, 8],
])('%i colours take a palette of %i bits', (count, depth) => {
  const pixels = Uint8Array.from({ length: 289 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (Math.floor(at / 4) % count) * (at % 4 === 0 ? 1 : 0),
  );
  const png = encodePng({ width: 17, height: 17, pixels });
  expect(kind(png)).toEqual({ type: 3, depth });
  expect(read(png)).toEqual(pixels);
});

test('more than 256 colours take full colour, with alpha only where there is some', () => {
  const opaque = slope(61, 47, () => 255);
  const translucent = slope(61, 47, (at) => at & 255);
  for (const [sample, type] of [
    [opaque, 2],
    [translucent, 6],
  ] as const) {
    const png = encodePng(sample);
    expect(kind(png)).toEqual({ type, depth: 8 });
    expect(read(png)).toEqual(sample.pixels);
  }
});

test('a slope costs far less than its bytes: the filters work', () => {
  expect(encodePng(slope(128, 128, () => 255)).length).toBeLessThan(128 * 128);
});

test('pixels at any offset of a buffer are read right', () => {
  const shifted = new Uint8Array(1 + 8).subarray(1);
  shifted.set([1, 2, 3, 255, 9, 8, 7, 0]);
  expect(read(encodePng({ width: 2, height: 1, pixels: shifted }))).toEqual(new Uint8Array(shifted));
});

test('pixels that do not fill the image are refused', () => {
  expect(() => encodePng({ width: 2, height: 2, pixels: new Uint8Array(4) })).toThrow(RangeError);
});

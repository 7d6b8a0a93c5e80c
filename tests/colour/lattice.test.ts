import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LatticeShape, readLattice, writeLattice } from '../../packages/logo/src/stored/lattice.ts';

const shape = fc.record({
  steps: fc.integer({ min: 1, max: 5 }),
  axes: fc.integer({ min: 1, max: 4 }),
  channels: fc.integer({ min: 1, max: 4 }),
});
const sizeOf = ({ steps, axes, channels }: LatticeShape) => channels * steps ** axes;
const lattice = shape.chain((of) => {
  const size = sizeOf(of);
  return fc.tuple(fc.constant(of), fc.uint8Array({ minLength: size, maxLength: size }));
});

it('a stored lattice is read back to the byte', () => {
  fc.assert(
    fc.property(lattice, ([of, bytes]) => {
      expect(readLattice(writeLattice(bytes, of), of)).toEqual(bytes);
    }),
  );
});

it('takes one character a value where values change evenly', () => {
  const of = { steps: 9, axes: 3, channels: 1 };
  const even = Uint8Array.from({ length: sizeOf(of) }, (_, at) => {
    const [r, g, b] = [Math.floor(at / 81), Math.floor(at / 9) % 9, at % 9];
    return 12 * r + 8 * g + 5 * b;
  });
  expect(writeLattice(even, of)).toHaveLength(sizeOf(of));
});

import { readNumbers, writeNumbers } from './numbers.ts';

/** A block of bytes at the points of a lattice; the last axis runs fastest. */
export interface LatticeShape {
  /** Points along each axis. */
  readonly steps: number;
  readonly axes: number;
  /** Values at each point. */
  readonly channels: number;
}

/** A corner of the cell before a point: how far back it lies, by which axes, and how it is counted. */
interface Corner {
  readonly back: number;
  readonly axes: number;
  readonly sign: 1 | -1;
}

/** All corners but the point's own, each a set of axes along which one goes back a step. */
function cornersOf({ steps, axes, channels }: LatticeShape): readonly Corner[] {
  return Array.from({ length: 2 ** axes - 1 }, (_, i): Corner => {
    const along = Array.from({ length: axes }, (__, axis) => axis).filter((axis) => (i + 1) & (1 << axis));
    const back = along.reduce((sum, axis) => sum + channels * steps ** (axes - 1 - axis), 0);
    return { back, axes: i + 1, sign: along.length % 2 === 1 ? 1 : -1 };
  });
}

/** The axes along which something lies before a point. */
function axesBefore(point: number, { steps, axes }: LatticeShape): number {
  let before = 0;
  for (let axis = axes - 1, rest = point; axis >= 0; axis--, rest = Math.floor(rest / steps))
    if (rest % steps > 0) before |= 1 << axis;
  return before;
}

/** What the corners of its cell let one expect at each place: measured colours change evenly, so it is nearly right. */
function expectation(shape: LatticeShape): (bytes: ArrayLike<number>, at: number) => number {
  const corners = cornersOf(shape);
  const known = Array.from({ length: 2 ** shape.axes }, (_, before) =>
    corners.filter(({ axes }) => (axes & before) === axes),
  );
  return (bytes, at) => {
    let sum = 0;
    for (const { back, sign } of known[axesBefore(Math.floor(at / shape.channels), shape)] as Corner[])
      sum += sign * (bytes[at - back] as number);
    return sum;
  };
}

/**
 * A lattice's bytes as text: only what parts them from what their neighbours let one expect, half as long as
 * base64 when a server has compressed both.
 */
export function writeLattice(bytes: ArrayLike<number>, shape: LatticeShape): string {
  const expected = expectation(shape);
  return writeNumbers(Array.from(bytes, (byte, at) => byte - expected(bytes, at)));
}

/** The bytes that {@link writeLattice} wrote. */
export function readLattice(text: string, shape: LatticeShape): Uint8Array {
  const expected = expectation(shape);
  const bytes = new Uint8Array(shape.channels * shape.steps ** shape.axes);
  for (const [at, more] of readNumbers(text).entries()) bytes[at] = expected(bytes, at) + more;
  return bytes;
}

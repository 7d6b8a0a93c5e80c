import { type LatticeShape, readLattice } from '../stored/lattice.ts';
import { readNumbers } from '../stored/numbers.ts';
import * as stored from './print-table.generated.ts';

/** A lattice of measured points, with the values at each of them. */
export interface Lattice extends LatticeShape {
  readonly bytes: Uint8Array;
}

/** Its bytes are read when they are first asked for: most drawings have no colour to separate. */
function openLattice({ text, shape }: { readonly text: string; readonly shape: LatticeShape }): Lattice {
  let bytes: Uint8Array | undefined;
  return {
    ...shape,
    get bytes() {
      bytes ??= readLattice(text, shape);
      return bytes;
    },
  };
}

/** sRGB to cyan, magenta, yellow and black; a byte of 255 is 100 %. */
export const separation: Lattice = /* @__PURE__ */ openLattice(stored.separation);

/** The four inks to CIELAB (D50, relative to the paper): L × 2.55, a + 128, b + 128. */
export const proof: Lattice = /* @__PURE__ */ openLattice(stored.proof);

/** L* relative to the paper of black ink alone, from 0 to 100 % in even steps. */
export const blackRamp: readonly number[] = /* @__PURE__ */ readNumbers(stored.black).map((v) => v / 2.55);

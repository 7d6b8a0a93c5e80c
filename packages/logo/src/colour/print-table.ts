import { blackBytes, inkSteps, proofBytes, screenSteps, separationBytes } from './print-table.generated.ts';

/** `atob` is in Node and in every browser, so the tables need no file and no fetch. */
const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A lattice of measured points; the last axis runs fastest. */
export interface Lattice {
  /** Points along each axis. */
  readonly steps: number;
  readonly axes: number;
  /** Values at each point, as bytes. */
  readonly channels: number;
  readonly bytes: Uint8Array;
}

/** sRGB to cyan, magenta, yellow and black; a byte of 255 is 100 %. */
export const separation: Lattice = /* @__PURE__ */ Object.freeze({
  steps: screenSteps,
  axes: 3,
  channels: 4,
  bytes: bytes(separationBytes),
});

/** The four inks to CIELAB (D50, relative to the paper): L × 2.55, a + 128, b + 128. */
export const proof: Lattice = /* @__PURE__ */ Object.freeze({
  steps: inkSteps,
  axes: 4,
  channels: 3,
  bytes: bytes(proofBytes),
});

/** L* relative to the paper of black ink alone, from 0 to 100 % in even steps. */
export const blackRamp: readonly number[] = /* @__PURE__ */ Array.from(bytes(blackBytes), (v) => v / 2.55);

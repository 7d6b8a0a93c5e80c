/** A point in drawing units, y downwards. */
export type Point = readonly [x: number, y: number];

/** Absolute commands only, so that an output implements four of them. */
export type Command =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Closed outlines, one after the other, in drawing units. */
export type Path = readonly Command[];

/** An affine map as SVG writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A box in drawing units, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

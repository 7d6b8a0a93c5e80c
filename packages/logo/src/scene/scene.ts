import type { Path } from '../geometry/path.ts';
import type { Ink } from './ink.ts';

/**
 * What a shape is, never what colour it has: an ink table gives each role its ink,
 * so that screen hex, CMYK and spot names travel together. Two things are there twice, and a table inks one of the two:
 * a member's own logo in its colours (`own`) and in one ink (`own-ink`); the member's ground as a solid (`slab`), with
 * its words over it (`on-slab`), and with the words left open in it (`slab-open`).
 */
export type Role =
  | 'ground'
  | 'mark'
  | 'people'
  | 'member'
  | 'slab'
  | 'slab-open'
  | 'wordmark'
  | 'descriptor'
  | 'name'
  | 'trade'
  | 'endorsement'
  | 'on-slab'
  | 'own'
  | 'own-ink'
  | 'own-plate';

/** Pixels that we encoded ourselves: a PNG of straight alpha, in sRGB. */
export interface Picture {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** One filled outline. Nothing in a scene is stroked: a line is drawn by its own outline. */
export interface Shape {
  readonly role: Role;
  readonly path: Path;
  readonly rule: 'evenodd' | 'nonzero';
  /** A part of a member's own logo brings its ink, which goes before the table's. */
  readonly ink?: Ink;
  /** Pixels that fill the path, an upright rectangle, instead of the ink. */
  readonly picture?: Picture;
}

/** What the inks must know of a member's own logo in a drawing. */
export interface OwnFacts {
  /** Colours that it shows to the ground: `#rrggbb`, with their part of its edge. */
  readonly edges: readonly { readonly screen: string; readonly share: number }[];
  /** True where it is there in one ink as well. */
  readonly hasOneInk: boolean;
}

/** What every output reads: filled shapes in a box, and the words a screen reader says. */
export interface Scene {
  /** Width of the box in drawing units; the box starts at 0, 0. */
  readonly width: number;
  /** Height of the box in drawing units. */
  readonly height: number;
  /** Painted in this order, the first one lowest. */
  readonly shapes: readonly Shape[];
  /** Where a member's own logo stands in it. */
  readonly own?: OwnFacts;
  /** A badge may carry a member's colour, the logo never does. Default: a logo. */
  readonly kind?: 'logo' | 'badge';
  /** Text alternative, in French: the full words of the drawing. */
  readonly title: string;
  /** A longer alternative where the title does not say it all. */
  readonly description?: string;
}

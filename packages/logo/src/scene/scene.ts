import type { Path } from '../geometry/path.ts';

/**
 * What a shape is, never what colour it has: an ink table gives each role its ink,
 * so that screen hex, CMYK and spot names travel together.
 */
export type Role =
  | 'ground'
  | 'disc'
  | 'front-body'
  | 'ground-line'
  | 'ring'
  | 'wordmark'
  | 'descriptor'
  | 'name'
  | 'trade'
  | 'endorsement';

/** One filled outline. Nothing in a scene is stroked: a line is drawn by its own outline. */
export interface Shape {
  readonly role: Role;
  readonly path: Path;
  readonly rule: 'evenodd' | 'nonzero';
}

/** What every output reads: filled shapes in a box, and the words a screen reader says. */
export interface Scene {
  /** Width of the box in drawing units; the box starts at 0, 0. */
  readonly width: number;
  /** Height of the box in drawing units. */
  readonly height: number;
  /** Painted in this order, the first one lowest. */
  readonly shapes: readonly Shape[];
  /** A badge may carry a member's colour, the logo never does. Default: a logo. */
  readonly kind?: 'logo' | 'badge';
  /** Text alternative, in French: the full words of the drawing. */
  readonly title: string;
  /** A longer alternative where the title does not say it all. */
  readonly description?: string;
}

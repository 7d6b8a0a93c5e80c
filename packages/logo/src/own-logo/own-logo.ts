import type { Notice } from '../errors.ts';
import type { Path } from '../geometry/path.ts';
import type { Ink } from '../scene/ink.ts';
import type { Picture } from '../scene/scene.ts';

/** One filled outline of a logo, in the logo's own units. */
export interface OwnOutline {
  readonly path: Path;
  readonly rule: 'evenodd' | 'nonzero';
}

/** The same with its ink; painted in their order, the first one lowest. */
export interface OwnMark extends OwnOutline {
  readonly ink: Ink;
}

/** A logo in one ink: outlines to fill, light parts left open. */
export interface OneInk {
  readonly outlines: readonly OwnOutline[];
  /** `exact`: the file's own outlines; `traced`: found again from pixels. */
  readonly by: 'exact' | 'traced';
  readonly notices: readonly Notice[];
}

/** Colours along a logo's outer edge: what has to be seen against a ground. */
export interface EdgeColour {
  /** `#rrggbb` */
  readonly screen: string;
  /** Part of the edge, 0 to 1. */
  readonly share: number;
}

/** What a logo weighs to the eye. */
export interface OwnWeight {
  /** Part of the box that is inked, each point by its contrast with white paper, 0 to 1. */
  readonly ink: number;
  /** Part of the box that is covered at all, 0 to 1. */
  readonly cover: number;
  /** Where it stands, from the top of its box (0) to its lower edge (1): the line of words whose letters hang lower. */
  readonly foot: number;
}

/**
 * A member's own logo, read and drawn again: plain data that can be sent to a worker. Nothing of the file's markup is
 * in it. The box starts at 0, 0 and is cropped to the ink; its long side is 1000 units.
 */
interface OwnLogoBase {
  /** A name for its content: two logos that are drawn alike share it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Absent where the logo makes no sense in one ink: `oneInkRefusal` says why. */
  readonly oneInk?: OneInk;
  readonly edges: readonly EdgeColour[];
  readonly weight: OwnWeight;
  /** What was left out or changed, in French. */
  readonly notices: readonly Notice[];
}

/** A logo of outlines. */
export interface OwnDrawing extends OwnLogoBase {
  readonly kind: 'drawing';
  readonly marks: readonly OwnMark[];
}

/** A logo of pixels, encoded again by us. */
export interface OwnPicture extends OwnLogoBase {
  readonly kind: 'picture';
  readonly picture: Picture;
  /** Mean colour, for what can show one ink only. */
  readonly ink: Ink;
}

export type OwnLogo = OwnDrawing | OwnPicture;

/** Decoded pixels: rows from the top left, four bytes each, red, green, blue, straight alpha. */
export interface OwnPixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
}

/** How a logo is read. */
export interface ReadOptions {
  /** Keep the white or plain ground the file has under its logo. Default false: it is taken away. */
  readonly keepGround?: boolean;
}

import { decimalsWithin } from '../geometry/number.ts';
import type { Scene } from './scene.ts';

/** Rounding may move a point by this part of the box's short side, and no more. */
const relativeTolerance = 1 / 10_000;

/**
 * How many decimals an output writes for this scene's coordinates.
 *
 * The greatest error on a coordinate is the smaller of one ten-thousandth of the box's short side
 * (0.2 px on a side of 2000 px) and `tolerance`, an output's own limit. A box of 50 to 500 units gets 2 decimals.
 * @param tolerance in drawing units; an output that knows its final size asks for what its eye can see
 * @example sceneDecimals({ width: 96, height: 96 }) // 2
 */
export function sceneDecimals(scene: Pick<Scene, 'width' | 'height'>, tolerance = Infinity): number {
  return decimalsWithin(Math.min(Math.min(scene.width, scene.height) * relativeTolerance, tolerance));
}

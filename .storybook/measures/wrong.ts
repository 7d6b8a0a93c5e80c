import type { Drawing } from '@coodyssee/logo';
import type { Matrix } from '@coodyssee/logo/vector';
import { transform } from '../../packages/logo/src/geometry/transform.ts';
import { crop } from '../../packages/logo/src/scene/crop.ts';

/** The drawing put through a matrix, and cropped anew: what somebody who pulls at its handles gets. */
const distort = (scene: Drawing, matrix: Matrix): Drawing => ({
  ...scene,
  ...crop(scene.shapes.map((shape) => ({ ...shape, path: transform(shape.path, matrix) }))),
});

/** Wider than it is tall. */
export const stretch = (scene: Drawing, factor: number): Drawing => distort(scene, [factor, 0, 0, 1, 0, 0]);

/** Turned by an angle in degrees. */
export function turn(scene: Drawing, degrees: number): Drawing {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return distort(scene, [c, s, -s, c, 0, 0]);
}

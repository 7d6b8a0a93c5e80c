import { rectanglePath } from '../geometry/polygon.ts';
import { translate } from '../geometry/transform.ts';
import type { Scene, Shape } from './scene.ts';

/** How much room a drawing gets round it, in drawing units, and whether it stands on a ground. */
export interface FrameOptions {
  readonly padding?: number;
  readonly ground?: boolean;
}

/**
 * Puts a scene on a larger sheet: `padding` units on every side (default 0), with a ground that
 * fills the sheet when asked for. The drawing itself is not changed.
 *
 * @throws RangeError for a negative padding, which would crop: a fault of the caller, not of a person
 * @example frame(drawing, { padding: drawing.clearSpace, ground: true })
 */
export function frame<S extends Scene>(scene: S, { padding = 0, ground = false }: FrameOptions = {}): S {
  if (!(padding >= 0 && Number.isFinite(padding))) throw new RangeError(`A padding of ${padding} is none.`);
  const [width, height] = [scene.width + 2 * padding, scene.height + 2 * padding];
  const moved = scene.shapes.map((shape) => ({ ...shape, path: translate(shape.path, padding, padding) }));
  const sheet: Shape = { role: 'ground', path: rectanglePath(0, 0, width, height), rule: 'nonzero' };
  return { ...scene, width, height, shapes: ground ? [sheet, ...moved] : moved };
}

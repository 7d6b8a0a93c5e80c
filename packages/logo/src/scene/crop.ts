import { bounds, unite } from '../geometry/bounds.ts';
import { latestOf } from '../geometry/latest.ts';
import { translate } from '../geometry/transform.ts';
import type { Shape } from './scene.ts';

/** Shapes moved so that their ink starts at 0, 0, with the box that holds it. */
export interface Cropped {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

const moved = latestOf(translate);

/** Crops a drawing to its ink: exported files carry no accidental margin. */
export function crop(shapes: readonly Shape[]): Cropped {
  const box = unite(shapes.map(({ path }) => bounds(path)));
  if (!box) return { shapes: [], width: 0, height: 0 };
  return {
    shapes: shapes.map((shape) => ({ ...shape, path: moved(shape.path, -box.x, -box.y) })),
    width: box.width,
    height: box.height,
  };
}

import { bounds } from '../../geometry/bounds.ts';
import type { Path } from '../../geometry/path.ts';

/** Part of a drawing's diagonal that a line may stray where a curve has to be cut into lines. */
const part = 1 / 8000;
/** Beyond this many commands lines get coarser, so that the time it takes stays the same. */
const usual = 2000;

/** How near to its curves a path is followed, in its own units: a hundredth of a millimetre on a logo of 8 cm. */
export function finenessOf(path: Path): number {
  const box = bounds(path);
  const diagonal = box ? Math.hypot(box.width, box.height) : 0;
  return Math.max(1e-9, diagonal * part * Math.max(1, path.length / usual));
}

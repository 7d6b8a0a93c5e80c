import { bounds, unite } from '../../geometry/bounds.ts';
import type { Box, Matrix } from '../../geometry/path.ts';
import type { Place, Reading, Standing } from './place.ts';
import { compose, unmoved } from './transform-list.ts';

/** The box of the forms that an element draws, in its own units; null where it draws none. */
export function formBox({ element, place }: Standing, reading: Reading): Box | null {
  const items = reading.draw(
    { element, place: { ...place, matrix: unmoved } },
    { ...reading, isMeasuring: true },
  );
  return unite(items.map(({ path }) => bounds(path)));
}

/** The same with its strokes. */
export function strokeBox(standing: Standing, reading: Reading): Box | null {
  const place: Place = { ...standing.place, matrix: unmoved };
  const items = reading.draw({ ...standing, place }, reading);
  return unite([formBox(standing, reading), ...items.map(({ path }) => bounds(path))]);
}

/** Units of a box: 0 to 1 from side to side. */
export const boxMatrix = ({ x, y, width, height }: Box): Matrix => [width, 0, 0, height, x, y];

/** Where the contents of a clip, a mask or a gradient lie; null for a box that there is none of. */
export function unitsMatrix(units: string | undefined, standing: Standing, reading: Reading): Matrix | null {
  const { matrix } = standing.place;
  if (units !== 'objectBoundingBox') return matrix;
  const box = formBox(standing, reading);
  return box && box.width > 0 && box.height > 0 ? compose(matrix, boxMatrix(box)) : null;
}

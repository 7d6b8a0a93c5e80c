import { frieze } from '@coodyssee/logo/coodyssee/frieze';
import { bounds, type Path, pathData, rectanglePath, unite } from '@coodyssee/logo/vector';

/** One person's outlines, as an SVG path has them. */
export interface Place {
  readonly id: number;
  readonly snow: string;
  readonly massif: string;
  readonly head: string;
}

/** A row of people, and the box it fills. */
export interface Row {
  readonly viewBox: string;
  /** The line of snow under everybody; a wide page shows more of it than the box. */
  readonly line: string;
  readonly places: readonly Place[];
}

/** Sky over the tallest head, in units of the symbol. */
const air = 10;
/** How far the line of snow runs on where a page is wider than its people; under the box too, so that no hairline of sky shows. */
const far = 4000;

const write = (path: Path): string => pathData(path, 2);

/** So many people on one line of snow; the same number always stands alike. */
export function rowOf(count: number): Row {
  const { people, snow } = frieze({ count, seed: 'Coodyssée' });
  const box = unite(people.flatMap((one) => [bounds(one.snow), bounds(one.head)]));
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  return {
    viewBox: [x, y - air, width, height + air + snow].map((value) => Math.round(value * 100) / 100).join(' '),
    line: write(rectanglePath(x - far, -0.1, width + 2 * far, 2 * snow)),
    places: people.map((one, id) => ({
      id,
      snow: write(one.snow),
      massif: write(one.massif),
      head: write(one.head),
    })),
  };
}

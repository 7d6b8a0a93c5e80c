import { pt } from '../../page/point.ts';

/** Most height of the list, and the sizes of its names in points. */
const mostHeight = 112;
export const sizes = { most: 18, least: 9 } as const;
/** From one line to the next, in em. */
const leading = 1.45;
/** How the names stand under the rows: as many columns as there are rows, where that leaves them room. */
export interface NameColumns {
  readonly columns: number;
  readonly lines: number;
  /** Type size in points, and from one line to the next in mm. */
  readonly size: number;
  readonly step: number;
  /** From the first capitals to the last baseline. */
  readonly height: number;
}

export function nameColumns(count: number, rows: number): NameColumns {
  const columns = Math.min(Math.max(rows, 3), 6);
  const lines = Math.ceil(count / columns);
  const size = Math.min(sizes.most, Math.max(sizes.least, mostHeight / lines / leading / pt(1)));
  const step = size * leading * pt(1);
  return { columns, lines, size, step, height: (lines - 1) * step + 0.7 * pt(size) };
}

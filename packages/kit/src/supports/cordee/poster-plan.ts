import { paintLogo } from '../artwork.ts';
import { friezeMeasure } from './frieze-rows.ts';
import { nameColumns } from './name-columns.ts';

/** A2, upright. */
export const posterSize = { width: 420, height: 594 } as const;

/** Measures in mm: the A3 poster's, grown to A2. */
export const room = {
  margin: 31,
  /** Top of the title's capitals. */
  title: 44,
  /** Between title and count, between the words and the tallest heads. */
  between: 15,
  air: 20,
  /** The least sky over the tallest heads: a title from side to side, and the count. */
  sky: 122,
  /** From the snow to the names, from the names to the logo, and the logo's width. */
  names: 20,
  logo: 18,
  logoWidth: 92,
} as const;
/** Most height of all rows together, and between one row and the heads of the next, in units. */
const mostRows = 254;
const mostRowCount = 12;
const airOfRow = 5;
const mostUnit = 2.4;

/** The rows of everybody, and where the page is divided, in mm. */
export interface Plan {
  readonly rows: number;
  readonly unit: number;
  readonly step: number;
  /** Where the snow of the last row begins: feet over it, names under it. */
  readonly ground: number;
  /** Top of the logo. */
  readonly logo: number;
}

/** As many rows as make everybody the largest, and leave the words their room. */
export function planOf(count: number): Plan {
  const { scene } = paintLogo('horizontal');
  const y = posterSize.height - room.margin - (room.logoWidth * scene.height) / scene.width;
  const tried = Array.from({ length: Math.min(count, mostRowCount) }, (_, at) => planWith(count, at + 1, y));
  return tried.reduce((best, one) => (one.unit > best.unit ? one : best));
}

function planWith(count: number, rows: number, logo: number): Plan {
  const { step: usual, height } = friezeMeasure();
  const tall = height + airOfRow;
  const ground = logo - room.logo - nameColumns(count, rows).height - room.names;
  const free = Math.min(mostRows, ground - room.sky);
  const unit = Math.min(posterSize.width / (Math.ceil(count / rows) * usual), free / rows / tall, mostUnit);
  return { rows, unit, step: tall * unit, ground, logo };
}

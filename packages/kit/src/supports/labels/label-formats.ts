import { type LabelKind, labelWords } from './label-words.ts';

/** One sheet of labels on A4, as its maker cuts it; mm from the sheet's top left corner. */
export interface LabelFormat {
  /** The maker's number: `L7160`. */
  readonly id: string;
  /** French: « 21 étiquettes 63,99 × 38,1 mm ». */
  readonly label: string;
  readonly kind: LabelKind;
  readonly shape: 'rectangle' | 'round';
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
  /** Top left corner of the first label. */
  readonly x: number;
  readonly y: number;
  /** From one label to the next. */
  readonly stepX: number;
  readonly stepY: number;
}

type Grid = readonly [across: number, down: number, x: number, y: number, stepX: number, stepY: number];

const rectangle = (
  id: string,
  [width, height]: readonly [width: number, height: number],
  grid: Grid,
  kind: LabelKind = 'labels',
): LabelFormat => formatOf({ id, shape: 'rectangle', kind, width, height }, grid);

const round = (id: string, width: number, grid: Grid): LabelFormat =>
  formatOf({ id, shape: 'round', kind: 'labels', width, height: width }, grid);

function formatOf(
  label: Pick<LabelFormat, 'id' | 'shape' | 'kind' | 'width' | 'height'>,
  [across, down, x, y, stepX, stepY]: Grid,
): LabelFormat {
  const format = { ...label, across, down, x, y, stepX, stepY };
  return { ...format, label: labelWords.fr(format) };
}

export const labelFormats: readonly LabelFormat[] = [
  rectangle('L7160', [63.99, 38.1], [3, 7, 7.48, 15.49, 66.04, 38.1]),
  rectangle('L7163', [99.1, 38.1], [2, 7, 3.35, 15.17, 103.01, 38.1]),
  rectangle('L7162', [99.1, 33.9], [2, 8, 3.99, 12.98, 102.48, 33.9]),
  rectangle('L7165', [99.06, 67.73], [2, 4, 4.67, 13.04, 101.64, 67.73]),
  rectangle('L7651', [38.1, 21.2], [5, 13, 4.7, 10.9, 40.6, 21.2]),
  rectangle('L4732', [35.6, 16.9], [5, 16, 11, 13, 38.1, 16.9]),
  rectangle('L4785', [80, 50], [2, 5, 18, 13, 95, 55], 'name-badges'),
  rectangle('3474', [70, 37], [3, 8, 0, 0, 70, 37]),
  rectangle('C32011-10', [85, 54], [2, 5, 15, 13.5, 95, 54], 'cards'),
  rectangle('LP800', [85, 55], [2, 5, 15, 10, 95, 55], 'cards'),
  round('ronde-40', 40, [4, 6, 16, 13.5, 46, 46]),
  round('ronde-60', 60, [3, 4, 8, 18, 67, 67]),
  round('ronde-25', 25, [7, 10, 8.5, 10, 28, 28]),
];

/** What shops have on the shelf, and what a kit holds; the others can be asked for. */
const shelf = ['L7160', 'L7163', 'L7165', 'L7651', 'LP800', 'ronde-40', 'ronde-60'];
export const usualLabels: readonly LabelFormat[] = labelFormats.filter(({ id }) => shelf.includes(id));

/** How far a printer lays its ink beside the right place, in mm, to the right and downwards. */
export interface Drift {
  readonly x: number;
  readonly y: number;
}

export const noDrift: Drift = { x: 0, y: 0 };

/** Where the labels stand on the sheet, row by row, for a printer that drifts. */
export function labelCorners(
  { across, down, x, y, stepX, stepY }: LabelFormat,
  drift: Drift = noDrift,
): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: across * down }, (_, i) => [
    x - drift.x + (i % across) * stepX,
    y - drift.y + Math.floor(i / across) * stepY,
  ]);
}

/** A4, which every one of these sheets is. */
export const a4 = { width: 210, height: 297, bleed: 0 } as const;

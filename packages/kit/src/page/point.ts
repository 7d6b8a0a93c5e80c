/** Millimetres of one typographic point. */
const mmPerPoint = 25.4 / 72;

/** Points as millimetres: sizes of type are thought in points, pages in millimetres. */
export const pt = (points: number): number => points * mmPerPoint;

/** Millimetres as points. */
export const inPoints = (mm: number): number => mm / mmPerPoint;

/** A4 and its grid, in mm. */
export const format = {
  width: 210,
  height: 297,
  left: 18,
  right: 18,
  /** From the top to the running head, and to the words. */
  head: 12,
  top: 30,
  /** Nothing is written lower. */
  foot: 280,
  columns: 12,
  gutter: 4,
  /** Over the trim, for the press. */
  bleed: 3,
} as const;

const columnWidth =
  (format.width - format.left - format.right - (format.columns - 1) * format.gutter) / format.columns;

/** Left edge of a column, in mm. */
export const columnLeft = (column: number): number =>
  format.left + (column - 1) * (columnWidth + format.gutter);
/** Width of so many columns, in mm. */
export const spanWidth = (span: number): number => span * columnWidth + (span - 1) * format.gutter;

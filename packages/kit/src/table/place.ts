import type { Column } from './columns.ts';
import type { Field } from './headings.ts';
import type { Problem } from './problem.ts';

/** Where a problem stands: the line, and the columns that hold the fields. */
export interface Place {
  readonly line: number;
  readonly columns: readonly Column[];
}

/** The place of one cell, as a problem tells it. */
export function placed(
  { line, columns }: Place,
  field: Field,
  value?: string,
): Pick<Problem, 'line' | 'column' | 'field' | 'value'> {
  const column = columns.find((one) => one.field === field)?.header;
  return { line, field, ...(column !== undefined && { column }), ...(value !== undefined && { value }) };
}

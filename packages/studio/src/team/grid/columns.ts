import type { Column, Field } from '@coodyssee/kit/table';

/** A column of the grid: one of the table's own, which can be corrected, or one that only shows. */
export interface GridColumn {
  readonly id: 'line' | 'badge' | 'state' | Field;
  /** Place of its cells in a row of the table; absent for what only shows. */
  readonly at?: number;
  /** As the table names it. */
  readonly header?: string;
}

/** What a badge shows, in the order people look; a table names the person where the activity has no name. */
const shownFields: readonly Field[] = [
  'name',
  'firstName',
  'lastName',
  'person',
  'trade',
  'town',
  'status',
  'colour',
];
const whereNoName: readonly Field[] = ['firstName', 'lastName', 'person'];

/** The grid's columns for a table: those it has of what a badge shows, between the line and the state. */
export function gridColumns(columns: readonly Column[]): readonly GridColumn[] {
  const hasName = columns.some(({ field }) => field === 'name');
  const fields = shownFields.filter((field) => !(hasName && whereNoName.includes(field)));
  const own = fields.flatMap((field): GridColumn[] => {
    const at = columns.findIndex((column) => column.field === field);
    return at < 0 ? [] : [{ id: field, at, header: columns[at]?.header ?? '' }];
  });
  return [{ id: 'line' }, { id: 'badge' }, ...own, { id: 'state' }];
}

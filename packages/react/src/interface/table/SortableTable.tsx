'use client';
import { useState } from 'react';
import { sortRows } from './sort-rows.ts';
import { type Sort, Table, type TableProps } from './Table.tsx';

export interface SortableTableProps<Row extends { readonly id: string }>
  extends Omit<TableProps<Row>, 'sort' | 'sortHref' | 'onSort'> {
  /** The first order. Default: the rows’ own. */
  readonly defaultSort?: Sort;
}

/**
 * A table whose headings sort it in the page, numbers as numbers, dates as dates and words as French sorts them.
 *
 * @example <SortableTable caption="Activités" columns={columns} rows={rows} />
 */
export function SortableTable<Row extends { readonly id: string }>({
  defaultSort,
  rows,
  ...props
}: SortableTableProps<Row>) {
  const [sort, onSort] = useState(defaultSort);
  return (
    <Table {...props} rows={sort ? sortRows(rows, sort, props.columns) : rows} sort={sort} onSort={onSort} />
  );
}

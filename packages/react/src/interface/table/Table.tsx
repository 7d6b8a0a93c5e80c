import { type ComponentProps, type ReactNode, useId } from 'react';
import { listOf } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { TableHeading } from './TableHeading.tsx';

export type SortDirection = 'ascending' | 'descending';
export interface Sort {
  readonly column: string;
  readonly direction: SortDirection;
}

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** The cell of a row. Default: the row’s own value of that name, as text. */
  readonly cell?: (row: Row) => ReactNode;
  /** `number` is set to the end, in figures of one width. Default `text`. */
  readonly kind?: 'text' | 'number';
  /** What a `SortableTable` sorts by. Default: the row’s own value; a number, a date and a word each in its order. */
  readonly sortBy?: (row: Row) => unknown;
  /** Can be sorted by; the table must be told how: `sortHref`, or a `SortableTable`. */
  readonly sortable?: boolean;
}

export interface TableProps<Row extends { readonly id: string }>
  extends Omit<ComponentProps<'section'>, 'children'> {
  /** What the table is about; always seen, and its name for a screen reader. */
  readonly caption: ReactNode;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  /** In the order they are shown. */
  readonly rows: readonly Row[];
  readonly sort?: Sort;
  /** The address of the same table sorted otherwise: sorting without script. */
  readonly sortHref?: (sort: Sort) => string;
  /** Sorts without leaving the page; `SortableTable` brings its own. */
  readonly onSort?: (sort: Sort) => void;
  /** Shown where there is no row. Default « Rien à afficher ». */
  readonly empty?: ReactNode;
}

const days = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

function text(row: object, id: string): ReactNode {
  const value = (row as Record<string, unknown>)[id];
  return value instanceof Date ? days.format(value) : String(value ?? '');
}

/**
 * Rows that are compared. It scrolls in its own container, under a heading that stays.
 *
 * @example <Table caption="Programme" columns={[{ id: 'hour', title: 'Heure' }]} rows={rows} />
 */
export function Table<Row extends { readonly id: string }>({
  caption,
  columns: givenColumns,
  rows: givenRows,
  sort,
  sortHref,
  onSort,
  empty = 'Rien à afficher',
  className,
  ...props
}: TableProps<Row>) {
  const name = useId();
  const columns = listOf('<Table columns>', givenColumns);
  const rows = listOf('<Table rows>', givenRows);
  return (
    <section
      aria-labelledby={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by the keyboard too
      tabIndex={0}
      {...props}
      className={classes('coodyssee-table coodyssee-focus', className)}
    >
      <table>
        <caption id={name}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-kind={column.kind}
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
              >
                <TableHeading {...{ column, sort, sortHref, onSort }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, kind, cell = (one: Row) => text(one, id) }, index) =>
                index === 0 ? (
                  <th key={id} scope="row" data-kind={kind}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-kind={kind}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

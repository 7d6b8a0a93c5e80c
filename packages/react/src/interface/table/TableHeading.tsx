import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Icon } from '../base/Icon.tsx';
import { PageLink } from '../link/PageLink.tsx';
import type { Column, Sort, TableProps } from './Table.tsx';

const marks = { none: ArrowUpDown, ascending: ArrowUp, descending: ArrowDown } as const;

interface TableHeadingProps<Row extends { readonly id: string }>
  extends Pick<TableProps<Row>, 'sort' | 'sortHref' | 'onSort'> {
  readonly column: Column<Row>;
}

/** The words of a column, and the way to sort by it where there is one. */
export function TableHeading<Row extends { readonly id: string }>({
  column: { id, title, sortable },
  sort,
  sortHref,
  onSort,
}: TableHeadingProps<Row>) {
  const now = sort?.column === id ? sort.direction : 'none';
  if (!sortable || !(sortHref || onSort)) return title;
  const Mark = marks[now];
  const next: Sort = { column: id, direction: now === 'ascending' ? 'descending' : 'ascending' };
  const words = (
    <>
      {title}
      <Icon size="sm">
        <Mark />
      </Icon>
    </>
  );
  return sortHref ? (
    <PageLink className="coodyssee-focus" href={sortHref(next)}>
      {words}
    </PageLink>
  ) : (
    <button type="button" className="coodyssee-focus" onClick={() => onSort?.(next)}>
      {words}
    </button>
  );
}

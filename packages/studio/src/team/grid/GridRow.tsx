import { type KeyboardEvent, memo } from 'react';
import type { JudgedRow } from '../table/row-state.ts';
import { CellEditor } from './CellEditor.tsx';
import { CellShown } from './CellShown.tsx';
import type { GridColumn } from './columns.ts';

interface GridRowProps {
  readonly row: JudgedRow;
  /** Among the rows that pass the filter, from 0. */
  readonly index: number;
  readonly rowHeight: number;
  readonly columns: readonly GridColumn[];
  /** The column whose cell takes the focus; −1 for none of this row. */
  readonly active: number;
  readonly isCurrent: boolean;
  /** The rows fly by: a badge that is not there yet can wait. */
  readonly isHasty: boolean;
  /** What is being typed into the active cell. */
  readonly draft: string | undefined;
  readonly onDraftKey: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  readonly onCommit: (text: string) => void;
}

const hasProblem = ({ problems }: JudgedRow, id: GridColumn['id']): boolean =>
  problems.some(({ field }) => field === id);

const GridRowAlways = (props: GridRowProps) => {
  const { row, index, rowHeight, columns, active, isCurrent, isHasty, draft } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid whose rows are not all in the page
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className="studio-team-row"
      data-row={index}
      data-state={row.state}
      style={{ transform: `translateY(${index * rowHeight}px)`, blockSize: rowHeight }}
    >
      {columns.map(({ id, at, header }, column) => {
        const isEdited = column === active && draft !== undefined;
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles have a place in the row
          <div
            key={id}
            role={id === 'line' ? 'rowheader' : 'gridcell'}
            aria-colindex={column + 1}
            aria-readonly={at === undefined}
            aria-invalid={at !== undefined && hasProblem(row, id) ? true : undefined}
            tabIndex={column === active ? 0 : -1}
            data-column={id}
            className="coodyssee-focus"
          >
            {isEdited && at !== undefined ? (
              <CellEditor
                header={header ?? ''}
                line={row.line}
                field={id}
                text={draft}
                onKeyDown={props.onDraftKey}
                onCommit={props.onCommit}
              />
            ) : (
              <CellShown
                row={row}
                id={id}
                isHasty={isHasty}
                text={at === undefined ? '' : (row.cells[at] ?? '')}
              />
            )}
          </div>
        );
      })}
    </div>
  );
};

/** A row is drawn again only when it changed; what it calls back is about the grid as it is at that moment. */
export const GridRow = memo(
  GridRowAlways,
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.rowHeight === after.rowHeight &&
    before.columns.length === after.columns.length &&
    before.isCurrent === after.isCurrent &&
    before.isHasty === after.isHasty &&
    before.active === -1 &&
    after.active === -1,
);

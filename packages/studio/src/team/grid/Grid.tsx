import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { useWords } from '../../words/words.ts';
import { book } from '../badges/book.ts';
import type { CellEdit } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { GridColumn } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { inSight } from './in-sight.ts';
import type { Cell } from './move.ts';
import { useCells } from './use-cells.ts';
import { useFrame } from './use-frame.ts';
import './grid.css';
import './cells.css';
import './narrow-grid.css';

interface GridProps {
  readonly rows: readonly JudgedRow[];
  readonly columns: readonly GridColumn[];
  /** The row that is looked at. */
  readonly line: number | undefined;
  readonly onLine: (line: number) => void;
  /** A person asks to see a row: by a click, by Space, by Enter on what cannot be corrected. */
  readonly onOpen: (line: number) => void;
  readonly onEdit: (edit: CellEdit) => void;
  /** Hears the keys that the grid makes nothing of. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Rows as cards, where there is no room for columns. */
  readonly isNarrow: boolean;
}

/** The cell a press was on; nothing for the headings and for a field that is typed into. */
function cellAt({ target }: MouseEvent, columns: readonly GridColumn[]): Cell | undefined {
  if (!(target instanceof Element) || target.closest('input')) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = columns.findIndex(({ id }) => id === cell?.dataset.column);
  return row === undefined || column < 0 ? undefined : { row: Number(row), column };
}

/**
 * The table as a grid of which one cell takes the Tab key: arrows move, Enter corrects. Only the rows in sight are
 * in the page, with the one that has the focus.
 */
export function Grid(props: GridProps) {
  const { rows, columns, line, onLine, onOpen, onEdit, isNarrow } = props;
  const { grid } = useWords().team;
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rowHeight, height, top, isHasty, readTop } = useFrame(scroller, isNarrow);
  const shown = isNarrow ? columns.filter(({ id }) => id !== 'status') : columns;
  const found = rows.findIndex((one) => one.line === line);
  const row = Math.max(0, found);
  const scrolled = { count: rows.length, rowHeight, top, height };
  const { from, to } = inSight(scrolled);
  const cells = useCells({
    ...{ scroller, scrolled, rows, columns: shown, row, line, onLine, onOpen, onEdit },
    onScroll: readTop,
  });
  const { active, draft } = cells;

  useEffect(() => book.see(rows.slice(from, to).flatMap(({ record }) => record ?? [])), [rows, from, to]);

  const indexes = Array.from({ length: to - from }, (_, at) => from + at);
  // the row with the focus stays in the page, wherever one scrolls
  if (rows.length > 0 && (row < from || row >= to)) indexes.push(row);
  return (
    <>
      <p id={help} className="coodyssee-hidden">
        {grid.help}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of which only what is in sight is in the page */}
      <div
        ref={scroller}
        role="grid"
        aria-label={grid.label}
        aria-describedby={help}
        aria-rowcount={rows.length + 1}
        aria-colcount={shown.length}
        className="studio-team-grid"
        data-narrow={isNarrow || undefined}
        onScroll={readTop}
        onKeyDown={(event) => {
          cells.onKeyDown(event);
          if (!event.defaultPrevented) props.onKeyDown(event);
        }}
        onCopy={cells.onCopy}
        onPaste={cells.onPaste}
        onClick={(event) => {
          const cell = cellAt(event, shown);
          if (!cell) return;
          cells.go(cell);
          onOpen(rows[cell.row]?.line ?? 0);
        }}
        onDoubleClick={(event) => cellAt(event, shown) && cells.edit()}
      >
        <ColumnHeads columns={shown} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className="studio-team-rows" style={{ blockSize: rows.length * rowHeight }}>
          {indexes.map((index) => {
            const one = rows[index] as JudgedRow;
            const isActive = index === row;
            return (
              <GridRow
                key={one.line}
                row={one}
                index={index}
                rowHeight={rowHeight}
                columns={shown}
                active={isActive ? active.column : -1}
                isHasty={isHasty}
                isCurrent={isActive && found >= 0}
                draft={isActive ? draft : undefined}
                onDraftKey={cells.onDraftKey}
                onCommit={cells.commit}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { book } from '../badges/book.ts';
import type { CellEdit } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { GridColumn } from './columns.ts';
import { GridRow } from './GridRow.tsx';
import { inSight, scrollTo } from './in-sight.ts';
import { move, nextEditable } from './move.ts';
import { useFrame } from './use-frame.ts';
import './grid.css';

interface GridProps {
  readonly rows: readonly JudgedRow[];
  readonly columns: readonly GridColumn[];
  /** The row that is looked at. */
  readonly line: number | undefined;
  readonly onLine: (line: number) => void;
  /** A person asks to see a row: by a click, by Space, by Enter on what cannot be corrected. */
  readonly onOpen: (line: number) => void;
  readonly onEdit: (edit: CellEdit) => void;
  /** Rows as cards, where there is no room for columns. */
  readonly isNarrow: boolean;
}

const keyOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  (ctrlKey || metaKey) && (key === 'Home' || key === 'End') ? `Control+${key}` : key;
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/**
 * The table as a grid of which one cell takes the Tab key: arrows move, Enter corrects. Only the rows in sight are
 * in the page, with the one that has the focus.
 */
export function Grid({ rows, columns, line, onLine, onOpen, onEdit, isNarrow }: GridProps) {
  const { grid } = useWords().team;
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rowHeight, height, top, readTop } = useFrame(scroller, isNarrow);
  const [column, setColumn] = useState(0);
  const [draft, setDraft] = useState<string>();
  const wantsFocus = useRef(false);

  const shown = isNarrow ? columns.filter(({ id }) => id !== 'status') : columns;
  const row = Math.max(
    0,
    rows.findIndex((one) => one.line === line),
  );
  const active = { row, column: Math.min(column, shown.length - 1) };
  const scrolled = { count: rows.length, rowHeight, top, height };
  const { from, to } = inSight(scrolled);
  const extent = {
    rows: rows.length,
    columns: shown.length,
    page: Math.max(1, Math.floor(height / rowHeight) - 1),
  };

  useEffect(() => book.see(rows.slice(from, to).flatMap(({ record }) => record ?? [])), [rows, from, to]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const go = (cell: { row: number; column: number }) => {
    const next = rows[cell.row];
    if (!next) return;
    setDraft(undefined);
    setColumn(cell.column);
    onLine(next.line);
    wantsFocus.current = true;
    const at = scrollTo(cell.row, scrolled);
    if (at !== top) {
      scroller.current?.scrollTo({ top: at });
      readTop();
    }
  };
  const placeOf = (one: number): number | undefined => shown[one]?.at;
  const textAt = (at: number): string => rows[active.row]?.cells[at] ?? '';
  const commit = (text: string) => {
    const at = placeOf(active.column);
    const current = rows[active.row];
    setDraft(undefined);
    wantsFocus.current = true;
    if (at !== undefined && current && text !== textAt(at)) onEdit({ line: current.line, at, text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== undefined || rows.length === 0) return;
    const next = move(keyOf(event), active, extent);
    const at = placeOf(active.column);
    if (next) go(next);
    else if (at !== undefined && (event.key === 'Enter' || event.key === 'F2')) setDraft(textAt(at));
    else if (at !== undefined && isTyped(event)) setDraft(event.key);
    else if (at !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) commit('');
    else if (event.key === ' ' || event.key === 'Enter') onOpen(rows[active.row]?.line ?? 0);
    else return;
    event.preventDefault();
  };
  const onDraftKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      wantsFocus.current = true;
      return setDraft(undefined);
    }
    commit(event.currentTarget.value);
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Tab') go(nextEditable(active, extent, (one) => placeOf(one) !== undefined, step));
  };

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
        onKeyDown={onKeyDown}
      >
        <ColumnHeads columns={shown} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" style={{ blockSize: rows.length * rowHeight }}>
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
                isCurrent={one.line === line}
                draft={isActive ? draft : undefined}
                onDraftKey={onDraftKey}
                onCommit={commit}
                onPress={(at) => {
                  go({ row: index, column: at });
                  onOpen(one.line);
                }}
                onEditStart={(at) => placeOf(at) !== undefined && setDraft(one.cells[placeOf(at) as number] ?? '')}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

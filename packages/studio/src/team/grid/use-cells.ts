import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { asTyped } from '../table/as-typed.ts';
import type { CellEdit } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';
import type { GridColumn } from './columns.ts';
import { type Scrolled, scrollTo } from './in-sight.ts';
import { type Cell, move, nextEditable } from './move.ts';

interface CellsOf {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrolled: Scrolled;
  readonly rows: readonly JudgedRow[];
  readonly columns: readonly GridColumn[];
  /** The row that is looked at, from 0. */
  readonly row: number;
  /** Its line; another where the filter hides it. */
  readonly line: number | undefined;
  readonly onLine: (line: number) => void;
  readonly onOpen: (line: number) => void;
  readonly onEdit: (edit: CellEdit) => void;
  readonly onScroll: () => void;
}

const keyOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  (ctrlKey || metaKey) && (key === 'Home' || key === 'End') ? `Control+${key}` : key;
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/** The one cell of the grid that takes the Tab key: where the keys lead it, and what is typed into it. */
export function useCells(of: CellsOf) {
  const { scroller, scrolled, rows, columns, row } = of;
  const [column, setColumn] = useState(0);
  const [draft, setDraft] = useState<string>();
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  // a row that is asked for from elsewhere comes into sight; once, since one scrolls freely after
  const seen = useRef(of.line);
  useLayoutEffect(() => {
    if (seen.current === of.line || rows[row]?.line !== of.line) return;
    seen.current = of.line;
    const top = scrollTo(row, scrolled);
    if (top !== scrolled.top) scroller.current?.scrollTo({ top });
  });

  const active: Cell = { row, column: Math.min(column, columns.length - 1) };
  const page = Math.max(1, Math.floor(scrolled.height / scrolled.rowHeight) - 1);
  const extent = { rows: rows.length, columns: columns.length, page };
  const placeAt = (one: number): number | undefined => columns[one]?.at;
  const at = placeAt(active.column);
  const current = rows[row];
  const text = at === undefined ? '' : asTyped(current?.cells[at]);

  const go = (cell: Cell) => {
    const next = rows[cell.row];
    if (!next) return;
    setDraft(undefined);
    setColumn(cell.column);
    of.onLine(next.line);
    wantsFocus.current = true;
    const top = scrollTo(cell.row, scrolled);
    if (top === scrolled.top) return;
    scroller.current?.scrollTo({ top });
    of.onScroll();
  };
  const commit = (typed: string) => {
    setDraft(undefined);
    if (at !== undefined && current && typed !== text) of.onEdit({ line: current.line, at, text: typed });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== undefined || !current) return;
    const next = move(keyOf(event), active, extent);
    const { key } = event;
    if (next) go(next);
    else if (at !== undefined && (key === 'Enter' || key === 'F2')) setDraft(text);
    else if (at !== undefined && isTyped(event)) setDraft(key);
    else if (at !== undefined && (key === 'Delete' || key === 'Backspace')) commit('');
    else if (key === ' ' || key === 'Enter') of.onOpen(current.line);
    else return;
    event.preventDefault();
  };
  /** @returns whether the key ended the typing */
  const onDraftKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return false;
    event.preventDefault();
    event.stopPropagation();
    wantsFocus.current = true;
    if (event.key === 'Escape') setDraft(undefined);
    else commit(event.currentTarget.value);
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Tab')
      go(nextEditable(active, extent, { isEditable: (one) => placeAt(one) !== undefined, step }));
    return true;
  };
  const edit = () => at !== undefined && setDraft(text);
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== undefined || at === undefined || !getSelection()?.isCollapsed) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== undefined || at === undefined) return;
    event.preventDefault();
    // of a block that was copied from a spreadsheet, its first cell
    commit(event.clipboardData.getData('text/plain').split(/[\t\r\n]/)[0] ?? '');
  };
  return { active, draft, go, edit, commit, onKeyDown, onDraftKey, onCopy, onPaste };
}

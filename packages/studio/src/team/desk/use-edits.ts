import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { type CellEdit, mendCell, removeRow, squareRow } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { change, redo, undo } from './desk.ts';

/** What may be done to the table, and what is said of the last of it. */
export interface Edits {
  readonly cell: (edit: CellEdit) => void;
  readonly square: (line: number) => void;
  readonly remove: (line: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** For a screen reader: whether the row is right now. */
  readonly said: string;
}

interface EditsOf {
  readonly rows: readonly JudgedRow[];
  /** Of the table's columns, in their order. */
  readonly headers: readonly string[];
  /** Told of every row that was changed. */
  readonly onChanged: (line: number) => void;
}

/** The ways to change the table on the desk. */
export function useEdits({ rows, headers, onChanged }: EditsOf): Edits {
  const { team, say } = useWords();
  const { edited, file } = team;
  const [said, setSaid] = useState('');
  const told = useRef<number>(undefined);
  useEffect(() => {
    const row = rows.find(({ line }) => line === told.current);
    if (!row || row.state === 'waiting') return;
    told.current = undefined;
    const [problem] = row.problems;
    setSaid(problem ? edited.still(row.line, say.refusal(problem).what) : edited.fixed(row.line));
  }, [rows, edited, say]);

  const mend = (line: number, did: string, make: Parameters<typeof change>[1]) => {
    change(did, make);
    told.current = line;
    onChanged(line);
  };
  return {
    said,
    cell: (edit) => {
      const { line, at } = edit;
      mend(line, edited.cell(headers[at] ?? '', line), (table) => mendCell(table, edit));
    },
    square: (line) => mend(line, edited.trimmed(line), (table) => squareRow(table, line)),
    remove: (line) => {
      change(edited.row(line), (table) => removeRow(table, line));
      setSaid(edited.removed(line));
    },
    undo: () => {
      const did = undo();
      if (did !== undefined) setSaid(file.undone(did));
    },
    redo: () => {
      const did = redo();
      if (did !== undefined) setSaid(file.redone(did));
    },
  };
}

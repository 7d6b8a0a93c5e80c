import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { brand } from '../../brand.ts';
import { useWords } from '../../words/words.ts';
import type { GridColumn } from './columns.ts';

interface CellEditorProps {
  readonly header: string;
  readonly line: number;
  readonly field: GridColumn['id'];
  /** What stands in it first: the cell's text, or the letter that began it. */
  readonly text: string;
  /** @returns whether the key ended the typing */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  readonly onCommit: (text: string) => void;
}

/** A cell while it is corrected; leaving it keeps what was typed. */
export function CellEditor({ header, line, field, text, onKeyDown, onCommit }: CellEditorProps) {
  const { team, say } = useWords();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  // some browsers tell that a field which goes away has lost the focus
  const isOver = useRef(false);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    // a letter that began it is followed by others, a text that stood there is replaced
    if (text.length > 1) field?.select();
    else field?.setSelectionRange(text.length, text.length);
  }, [text]);
  return (
    <>
      <input
        ref={input}
        className="studio-team-editor"
        aria-label={team.grid.edit(header, line)}
        defaultValue={text}
        spellCheck={false}
        autoComplete="off"
        list={field === 'status' ? list : undefined}
        onKeyDown={(event) => {
          isOver.current = onKeyDown(event);
        }}
        onBlur={(event) => !isOver.current && onCommit(event.currentTarget.value)}
      />
      {field === 'status' && (
        <datalist id={list}>
          {brand.statuses.map(({ id, slug }) => (
            <option key={id} value={slug}>
              {say.status(id)}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

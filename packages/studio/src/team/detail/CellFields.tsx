import type { Column } from '@coodyssee/kit/table';
import { TextField } from '@coodyssee/react';
import { useWords } from '../../words/words.ts';
import { asTyped, shownHeader } from '../table/as-typed.ts';
import type { CellEdit } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';

interface CellFieldsProps {
  readonly row: JudgedRow;
  readonly columns: readonly Column[];
  readonly onEdit: (edit: CellEdit) => void;
}

/** A spreadsheet may hand over thousands of columns of which nobody knows. */
const mostColumns = 60;

/** Every cell of a row as a field, those that no badge shows included; each is kept when it is left. */
export function CellFields({ row, columns, onEdit }: CellFieldsProps) {
  const { detail } = useWords().team;
  const { line, cells, problems } = row;
  const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  return (
    <section className="studio-team-fields">
      <h3>{detail.cells}</h3>
      {columns.map(({ header, field }, at) => {
        const text = asTyped(cells[at]);
        if (at >= mostColumns || (!field && header === '' && text === '')) return null;
        const keep = (input: HTMLInputElement) =>
          input.value !== text && onEdit({ line, at, text: input.value });
        return (
          <TextField
            // a cell changed elsewhere is shown as it is now
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is what stands at its place in the row
            key={`${line} ${at} ${text}`}
            label={header ? <bdi>{shownHeader(header)}</bdi> : detail.untitled(at + 1)}
            optionalText={field ? '' : detail.unread}
            defaultValue={text}
            isInvalid={problems.some((problem) => problem.field !== undefined && problem.field === field)}
            autoComplete="off"
            spellCheck="false"
            onBlur={(event) => keep(event.target as HTMLInputElement)}
            onKeyDown={(event) => event.key === 'Enter' && keep(event.target as HTMLInputElement)}
          />
        );
      })}
      {extra.length > 0 && (
        <p>
          <strong>{`${detail.extra}\u00a0: `}</strong>
          <bdi>{extra.join(' | ').slice(0, 400)}</bdi>
        </p>
      )}
    </section>
  );
}

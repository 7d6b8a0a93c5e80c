import type { Column } from '@coodyssee/kit/table';
import { Button } from '@coodyssee/react';
import { Trash2 } from 'lucide-react';
import { useWords } from '../../words/words.ts';
import { ColourSample } from '../badges/ColourSample.tsx';
import { MemberBadge } from '../badges/MemberBadge.tsx';
import type { CellEdit } from '../table/mend.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { CellFields } from './CellFields.tsx';
import { OfferList } from './OfferList.tsx';
import { ProblemList } from './ProblemList.tsx';
import './detail.css';

export interface DetailProps {
  readonly row: JudgedRow;
  readonly columns: readonly Column[];
  readonly onEdit: (edit: CellEdit) => void;
  /** Gives the row as many cells as there are columns. */
  readonly onSquare: (line: number) => void;
  readonly onRemove: (line: number) => void;
}

/** One row in full: its badge, all that is said of it, and all of its cells. */
export function Detail({ row, columns, onEdit, onSquare, onRemove }: DetailProps) {
  const { team, say } = useWords();
  const { detail } = team;
  const { drawn, notices, colour, copyOf } = row;
  const step = drawn?.fit?.name;
  return (
    <div className="studio-team-detail">
      {(drawn?.drawing || row.state === 'waiting') && (
        <figure>
          <MemberBadge row={row} />
          {step && <figcaption>{detail.name(say.step(step))}</figcaption>}
        </figure>
      )}
      <ProblemList row={row} columns={columns} onSquare={onSquare} />
      <OfferList row={row} columns={columns} onEdit={onEdit} />
      {(notices.length > 0 || copyOf !== undefined) && (
        <section>
          <h3>{detail.notices}</h3>
          {colour?.changed && <ColourSample colour={colour} />}
          <ul className="studio-team-told">
            {copyOf !== undefined && <li>{detail.sameRow(copyOf)}</li>}
            {notices.map((notice) => (
              <li key={notice.message}>{say.notice(notice)}</li>
            ))}
          </ul>
        </section>
      )}
      <CellFields row={row} columns={columns} onEdit={onEdit} />
      <Button variant="quiet" size="sm" icon={<Trash2 />} onPress={() => onRemove(row.line)}>
        {detail.remove}
      </Button>
    </div>
  );
}

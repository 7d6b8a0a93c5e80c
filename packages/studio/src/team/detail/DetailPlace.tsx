import type { Column } from '@coodyssee/kit/table';
import { Button, Dialog } from '@coodyssee/react';
import { ArrowRight } from 'lucide-react';
import { useWords } from '../../words/words.ts';
import type { Edits } from '../desk/use-edits.ts';
import type { JudgedRow } from '../table/row-state.ts';
import { Detail } from './Detail.tsx';

interface DetailPlaceProps {
  readonly row: JudgedRow | undefined;
  readonly columns: readonly Column[];
  /** Room beside the grid: the detail follows the focus. Without it a press opens it over the page. */
  readonly isBeside: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Leads to the next row with a problem; absent where there is none. */
  readonly onNext: (() => void) | undefined;
  readonly edits: Edits;
}

/** Where the row one looks at is shown in full. */
export function DetailPlace(props: DetailPlaceProps) {
  const { row, columns, isBeside, isOpen, onClose, onNext, edits } = props;
  const { detail } = useWords().team;
  if (!row) return isBeside ? <p className="studio-team-aside">{detail.none}</p> : null;
  const title = detail.label(row.line);
  const content = (
    <Detail row={row} columns={columns} onEdit={edits.cell} onSquare={edits.square} onRemove={edits.remove} />
  );
  const next = onNext && (
    <Button variant="secondary" size="sm" iconAfter={<ArrowRight />} onPress={onNext}>
      {detail.next}
    </Button>
  );
  if (!isBeside)
    return (
      <Dialog
        title={title}
        closeLabel={detail.close}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        actions={next}
        className="studio-team-sheet"
      >
        {content}
      </Dialog>
    );
  return (
    <aside className="studio-team-aside" aria-label={title}>
      <div className="studio-team-aside-head">
        <h2>{title}</h2>
        {next}
      </div>
      {content}
    </aside>
  );
}

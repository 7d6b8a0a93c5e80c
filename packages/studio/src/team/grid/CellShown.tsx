import { useWords } from '../../words/words.ts';
import { ColourSample } from '../badges/ColourSample.tsx';
import { MemberBadge } from '../badges/MemberBadge.tsx';
import type { JudgedRow } from '../table/row-state.ts';
import type { GridColumn } from './columns.ts';
import { StateMark } from './StateMark.tsx';

interface CellShownProps {
  readonly row: JudgedRow;
  readonly id: GridColumn['id'];
  readonly text: string;
  readonly isHasty: boolean;
}

/** Longer texts are cut by the page anyway; a cell of ten thousand letters is not worth laying out. */
const longest = 160;

/** A cell's content. */
export function CellShown({ row, id, text, isHasty }: CellShownProps) {
  const { grid } = useWords().team;
  if (id === 'line') return row.line;
  if (id === 'badge') return <MemberBadge row={row} isHasty={isHasty} />;
  if (id === 'state') return <StateMark row={row} />;
  if (id === 'colour' && row.colour)
    return (
      <>
        <ColourSample colour={row.colour} />
        <bdi className="studio-team-text">{text.slice(0, longest)}</bdi>
      </>
    );
  return text.trim() === '' ? (
    <span className="studio-team-empty">{grid.empty}</span>
  ) : (
    <bdi className="studio-team-text">{text.slice(0, longest)}</bdi>
  );
}

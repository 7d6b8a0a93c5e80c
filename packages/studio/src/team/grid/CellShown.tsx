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

/** Spaces, joiners, direction marks: signs are there, and nothing is seen. */
const invisible = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*$/u;

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
  if (text.trim() === '') return <span className="studio-team-empty">{grid.empty}</span>;
  if (invisible.test(text)) return <span className="studio-team-empty">{grid.invisible}</span>;
  return <bdi className="studio-team-text">{text.slice(0, longest)}</bdi>;
}

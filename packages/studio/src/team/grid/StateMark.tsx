import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useWords } from '../../words/words.ts';
import type { JudgedRow } from '../table/row-state.ts';

const marks = {
  bad: CircleAlert,
  warned: TriangleAlert,
  ready: CircleCheck,
  waiting: CircleDashed,
} as const;

/** How a row stands, as a mark and in words. */
export function StateMark({ row }: { readonly row: JudgedRow }) {
  const { grid } = useWords().team;
  const Mark = marks[row.state];
  const told = row.notices.length + row.offers.length;
  const words = {
    bad: grid.problems(row.problems.length),
    warned: row.copyOf === undefined || told > 0 ? grid.notices(told) : grid.copy(row.copyOf),
    ready: grid.ready,
    waiting: grid.waiting,
  }[row.state];
  return (
    <span className="studio-team-state" data-state={row.state}>
      <Mark aria-hidden size={18} />
      {words}
    </span>
  );
}

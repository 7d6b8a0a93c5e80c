import type { Problem } from '@coodyssee/kit/table';
import type { Notice } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { Drawn } from '../badges/draw-badge.ts';
import type { TeamRow } from './team-rows.ts';

/** How a row stands: `waiting` until its badge was drawn. */
type RowState = 'bad' | 'warned' | 'ready' | 'waiting';

/** A row with all that its badge says too. */
export interface JudgedRow extends TeamRow {
  readonly state: RowState;
  readonly drawn?: Drawn;
  /** The logo that the row names, once it is read. */
  readonly ownLogo?: OwnLogo;
}

const byMessage = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.message, notice])).values(),
];

/** What the badge refused is a problem of the row, under the column of the name. */
const drawnProblem = (line: number, { refusal }: Drawn): readonly Problem[] =>
  refusal ? [{ ...refusal, line, field: 'name' }] : [];

/** A row judged by what is known so far. */
export function judge(row: TeamRow, drawn: Drawn | undefined): JudgedRow {
  const problems = drawn ? [...row.problems, ...drawnProblem(row.line, drawn)] : row.problems;
  const said = new Set(row.offers.map(({ message }) => message));
  const notices = byMessage([...row.notices, ...(drawn?.notices ?? [])]).filter(
    ({ message }) => !said.has(message),
  );
  const told = notices.length + row.offers.length + (row.copyOf === undefined ? 0 : 1);
  const state = problems.length > 0 ? 'bad' : !drawn ? 'waiting' : told > 0 ? 'warned' : 'ready';
  return { ...row, problems, notices, state, ...(drawn && { drawn }) };
}

/** Rows that may have a kit. */
export const isSound = ({ state, slug }: JudgedRow): boolean =>
  slug !== undefined && (state === 'ready' || state === 'warned');

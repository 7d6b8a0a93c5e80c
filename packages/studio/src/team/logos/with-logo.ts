import type { JudgedRow } from '../table/row-state.ts';
import type { ReadLogo } from './logo-store.ts';
import { missing, refused } from './problems.ts';

/** What is known of the logo that a row names. */
export interface NamedLogo {
  /** The column's heading. */
  readonly column: string;
  /** False where no file of that name was given. */
  readonly isGiven: boolean;
  /** Absent while it is being read. */
  readonly read?: ReadLogo | undefined;
}

/** A row with its logo, or with what is wrong with it: without the logo that it names, no kit is right. */
export function withLogo(row: JudgedRow, { column, isGiven, read }: NamedLogo): JudgedRow {
  const value = row.record?.logo;
  if (value === undefined) return row;
  const cell = { line: row.line, column, value };
  const wrong = !isGiven
    ? missing(cell)
    : read && 'trouble' in read
      ? refused(cell, read.trouble)
      : undefined;
  if (wrong) return { ...row, state: 'bad', problems: [...row.problems, wrong] };
  if (!read || !('logo' in read)) return row.state === 'bad' ? row : { ...row, state: 'waiting' };
  const { logo } = read;
  const notices = [...row.notices, ...logo.notices];
  const state = row.state === 'ready' && logo.notices.length > 0 ? 'warned' : row.state;
  return { ...row, ownLogo: logo, notices, state };
}

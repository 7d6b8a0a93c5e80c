import type { MemberRecord } from '@coodyssee/kit';
import { nameFiles, type Problem, type SheetRow, tableOf } from '@coodyssee/kit/table';
import type { Notice } from '@coodyssee/logo';
import type { OpenedTable } from './opened-table.ts';
import type { Offer, ShownColour } from './remarks.ts';

/** A row of the grid: its cells, and all that is known of it before it is drawn. */
export interface TeamRow extends Pick<SheetRow, 'line' | 'cells'> {
  /** The activity's name, where it can be read. */
  readonly name?: string;
  /** Where a member could be read, alone or not: what its badge is drawn from. */
  readonly record?: MemberRecord;
  /** Of its files; only where a kit may be made. */
  readonly slug?: string;
  /** The line that says the same and has the kit. */
  readonly copyOf?: number;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly offers: readonly Offer[];
  readonly colour?: ShownColour;
}

const keyOf = (record: MemberRecord): string => JSON.stringify(record);

function byLine(problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> {
  const found = new Map<number, Problem[]>();
  for (const problem of problems) {
    const same = found.get(problem.line);
    if (same) same.push(problem);
    else found.set(problem.line, [problem]);
  }
  return found;
}

/** Every row of a table, read beside the others. */
export function teamRows({ sheet, remarks }: OpenedTable): readonly TeamRow[] {
  const table = tableOf(sheet);
  const named = nameFiles(table);
  const slugs = new Map(named.rows.map(({ line, slug }) => [line, slug]));
  const kept = new Map(table.rows.map(({ line, record }) => [keyOf(record), line]));
  const problems = byLine([...table.problems, ...named.problems]);
  return sheet.rows.map(({ line, cells, read }): TeamRow => {
    const said = remarks.get(line);
    const wrong = [...(problems.get(line) ?? []), ...(said?.problems ?? [])];
    const record = read.row?.record;
    const copyOf = record && wrong.length === 0 ? kept.get(keyOf(record)) : undefined;
    const slug = slugs.get(line);
    return {
      line,
      cells,
      ...(read.name !== undefined && { name: read.name }),
      ...(record && { record }),
      ...(slug !== undefined && wrong.length === 0 && { slug }),
      ...(copyOf !== undefined && copyOf !== line && { copyOf }),
      problems: wrong,
      notices: said?.notices ?? read.notices,
      offers: said?.offers ?? [],
      ...(said?.colour && { colour: said.colour }),
    };
  });
}

/** What is to be said of the table as a whole: columns that are not read. */
export const tableNotices = ({ sheet }: OpenedTable): readonly Notice[] =>
  tableOf({ ...sheet, rows: [] }).notices;

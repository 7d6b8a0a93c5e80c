import type { MemberRecord } from '@coodyssee/kit';
import { nameFiles, type Problem, type SheetRow, type Table, tableOf } from '@coodyssee/kit/table';
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

/** Where a row that is in the table twice has its kit: the line of the first that says the same. */
function copiesIn({ sheet }: OpenedTable, { rows, problems }: Table): ReadonlyMap<number, number> {
  const kept = new Set(rows.map(({ line }) => line));
  const bad = new Set(problems.map(({ line }) => line));
  const copies = sheet.rows.filter(({ line, read }) => read.row && !kept.has(line) && !bad.has(line));
  if (copies.length === 0) return new Map();
  const first = new Map(rows.map(({ line, record }) => [JSON.stringify(record), line]));
  return new Map(
    copies.map(({ line, read }) => [line, first.get(JSON.stringify(read.row?.record)) as number]),
  );
}

function byLine(problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> {
  const found = new Map<number, Problem[]>();
  for (const problem of problems) {
    const same = found.get(problem.line);
    if (same) same.push(problem);
    else found.set(problem.line, [problem]);
  }
  return found;
}

/**
 * Every row of a table, read beside the others.
 *
 * @param before the rows as they were: those of which nothing changed stay the same objects
 */
export function teamRows(opened: OpenedTable, before: readonly TeamRow[] = []): readonly TeamRow[] {
  const { sheet, remarks } = opened;
  const table = tableOf(sheet);
  const named = nameFiles(table);
  const slugs = new Map(named.rows.map(({ line, slug }) => [line, slug]));
  const copies = copiesIn(opened, table);
  const known = new Map(before.map((row) => [row.line, row]));
  const problems = byLine([...table.problems, ...named.problems]);
  return sheet.rows.map(({ line, cells, read }): TeamRow => {
    const said = remarks.get(line);
    const wrong = [...(problems.get(line) ?? []), ...(said?.problems ?? [])];
    const record = read.row?.record;
    const copyOf = copies.get(line);
    const slug = slugs.get(line);
    const row: TeamRow = {
      line,
      cells,
      ...(read.name !== undefined && { name: read.name }),
      ...(record && { record }),
      ...(slug !== undefined && wrong.length === 0 && { slug }),
      ...(copyOf !== undefined && { copyOf }),
      problems: wrong,
      notices: said?.notices ?? read.notices,
      offers: said?.offers ?? [],
      ...(said?.colour && { colour: said.colour }),
    };
    const old = known.get(line);
    return old && isSame(old, row) ? old : row;
  });
}

/** What a row says by itself changes with its cells only; what it says beside the others is compared. */
const isSame = (a: TeamRow, b: TeamRow): boolean =>
  a.cells === b.cells &&
  a.slug === b.slug &&
  a.copyOf === b.copyOf &&
  (a.problems.length + b.problems.length === 0 || JSON.stringify(a.problems) === JSON.stringify(b.problems));

/** What is to be said of the table as a whole: columns that are not read. */
export const tableNotices = ({ sheet }: OpenedTable): readonly Notice[] =>
  tableOf({ ...sheet, rows: [] }).notices;

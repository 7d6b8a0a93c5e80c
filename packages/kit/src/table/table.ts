import type { Notice } from '@coodyssee/logo';
import type { MemberRecord } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import { type Column, type Field, readColumns } from './columns.ts';
import type { Row } from './delimiter.ts';
import { readGrid } from './grid.ts';
import { type Problem, problem, shown } from './problem.ts';
import { readRecord } from './read-record.ts';
import { noHeader, noNames, noRows } from './table-error.ts';

/** A member of the table, and where they stand in it. */
export interface TableRow {
  readonly line: number;
  readonly record: MemberRecord;
}

/** Everything a table says, and everything that is wrong with it. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Rows that make no member. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly columns: readonly Column[];
  /** The names of all rows, those that fail included; nothing where a failing row's name cannot be read. */
  readonly names: readonly (string | undefined)[];
  /** How the file was read: `XLSX`, or an encoding with a delimiter. */
  readonly format: string;
}

/**
 * Reads the cooperative's table: CSV as French spreadsheets write it, or XLSX. A row that fails is a
 * problem and stops no other. Runs in Node and in a browser.
 *
 * @throws TableError where the file as a whole is no table with a column of names
 * @example (await readTable(bytes)).rows[0]?.record.name
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const { rows, format } = await readGrid(bytes);
  const { columns, body } = findHeader(rows);
  checkHeader(columns, body.length > 0);
  return { ...readRows(body, columns), columns, format };
}

/** People put a title above the table: the headings are the first row that names activities. */
function findHeader(rows: readonly Row[]) {
  const heads = rows.slice(0, 10).map(({ cells }) => readColumns(cells));
  const at = Math.max(0, heads.findIndex(hasNames));
  return { columns: heads[at] ?? [], body: rows.slice(at + 1) };
}

const naming: readonly (Field | undefined)[] = ['name', 'lastName', 'person'];
const hasNames = (columns: readonly Column[]): boolean =>
  columns.some(({ field }) => naming.includes(field)) && columns.filter(({ field }) => field).length > 1;

function readRows(body: readonly Row[], columns: readonly Column[]) {
  const read = body.map((row) => readRecord(row, columns));
  const [rows, copies] = refuseSameNames(read.flatMap(({ row }) => row ?? []));
  const problems = [...read.flatMap((one) => one.problems), ...copies];
  return {
    rows,
    names: read.map(({ name }) => name),
    problems: problems.toSorted((a, b) => a.line - b.line),
    notices: [...columnNotices(columns), ...read.flatMap((one) => one.notices)],
  };
}

const keyOf = ({ record }: TableRow): string => record.name.normalize('NFC').trim();
const isSame = (a: TableRow, b: TableRow): boolean => JSON.stringify(a.record) === JSON.stringify(b.record);

/**
 * The same member twice is read once. Two that differ under one name are both refused: whichever came
 * first would depend on the order of the rows.
 */
function refuseSameNames(rows: readonly TableRow[]): readonly [readonly TableRow[], readonly Problem[]] {
  const byName = new Map<string, TableRow[]>();
  for (const row of rows) byName.set(keyOf(row), [...(byName.get(keyOf(row)) ?? []), row]);
  const kept: TableRow[] = [];
  const problems: Problem[] = [];
  for (const same of byName.values()) {
    const [first] = same as [TableRow, ...TableRow[]];
    const clash = same.some((row) => !isSame(row, first));
    if (!clash) kept.push(first);
    const told = clash ? same : [];
    problems.push(...told.map((row) => sameName(row, same)));
  }
  return [kept, problems];
}

const sameName = ({ line, record }: TableRow, same: readonly TableRow[]): Problem =>
  problem('same-name', {
    line,
    field: 'name',
    value: record.name,
    what: fr`« ${shown(record.name)} » est le nom de plusieurs activités.`,
    why: fr`Leurs fichiers porteraient le même nom ; lignes : ${same.map((row) => row.line).join(', ')}.`,
    fix: 'Distinguez les noms (une commune, un métier) ou supprimez la ligne en trop.',
    details: { name: shown(record.name), lines: same.map((row) => row.line) },
  });

function checkHeader(columns: readonly Column[], hasRows: boolean): void {
  const seen = columns.map(({ header }) => shown(header)).join(', ');
  if (!columns.some(({ field }) => field)) throw noHeader(seen);
  if (!columns.some(({ field }) => naming.includes(field))) throw noNames(seen);
  if (!hasRows) throw noRows();
}

const columnNotices = (columns: readonly Column[]): readonly Notice[] =>
  columns
    .filter(({ field, header }) => !field && header !== '')
    .map(({ header, nearest }) => ({
      code: 'unread-column',
      message: nearest
        ? fr`La colonne « ${shown(header)} » n’est pas lue : vouliez-vous dire « ${nearest} » ?`
        : fr`La colonne « ${shown(header)} » n’est pas lue.`,
      details: { header: shown(header), ...(nearest !== undefined && { nearest }) },
    }));

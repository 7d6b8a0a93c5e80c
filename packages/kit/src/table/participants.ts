import { type Column, type Field, plainHeading, readColumns } from './columns.ts';
import type { Row } from './delimiter.ts';
import { readGrid } from './grid.ts';
import { noParticipantNames, noParticipants } from './table-error.ts';

/** Somebody on a list: their name, and what stands under it. */
export interface Listed {
  readonly name: string;
  readonly detail?: string;
}

/** Headings for what stands under a name, beside those of the table of members; without accents and capitals. */
const detailHeadings = ['structure', 'organisme', 'fonction', 'role', 'detail', 'equipe'];
const persons: readonly (Field | undefined)[] = ['firstName', 'lastName', 'person'];
const naming: readonly (Field | undefined)[] = [...persons, 'name'];
/** Under a name, the first that is filled. */
const details = ['name', 'trade', 'town'] as const;

/**
 * The people of a list, in its order: a CSV or an XLSX with columns such as « Prénom », « Nom » and « Structure », the
 * table of members itself, or one name a line without a heading.
 *
 * @throws TableError where there is no name to read
 * @example await readParticipants(bytes) // [{ name: 'Camille Roux', detail: 'Atelier Ubac' }]
 */
export async function readParticipants(bytes: Uint8Array): Promise<readonly Listed[]> {
  const { rows } = await readGrid(bytes);
  const heads = rows.slice(0, 10).map(({ cells }) => readColumns(cells));
  const at = heads.findIndex((columns) => columns.some(({ field }) => naming.includes(field)));
  const people = at < 0 ? plainNames(rows) : readRows(rows.slice(at + 1), heads[at] ?? []);
  if (people.length === 0) throw noParticipants();
  return people;
}

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** One name a line. */
function plainNames(rows: readonly Row[]): readonly Listed[] {
  const [first] = rows;
  if (rows.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1))
    throw noParticipantNames(first?.cells.filter(Boolean).join(', ') ?? '');
  return rows.map(({ cells }) => ({ name: tidy(cells.find((cell) => cell.trim() !== '')) }));
}

function readRows(rows: readonly Row[], columns: readonly Column[]): readonly Listed[] {
  const own = columns.findIndex(({ header }) => detailHeadings.includes(plainHeading(header)));
  return rows.flatMap(({ cells }) => {
    const cell = (wanted: Field) => tidy(cells[columns.findIndex(({ field }) => field === wanted)]);
    const both = [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
    const person = both || cell('person');
    const name = person || cell('name');
    const under = details.filter((field) => field !== 'name' || person !== '').map(cell);
    const detail = [tidy(cells[own]), ...under].find(Boolean);
    return name ? [{ name, ...(detail && { detail }) }] : [];
  });
}

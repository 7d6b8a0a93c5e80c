import type { Notice } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { isErrorCell } from './cell-faults.ts';
import { type Column, fieldsIn, readColumns } from './columns.ts';
import { type ReadOptions, readGrid } from './grid.ts';
import type { Field } from './headings.ts';
import { isListMark, listedNames } from './listed-text.ts';
import { repairText } from './mojibake.ts';
import { personHeadings } from './person-headings.ts';
import { plainHeading } from './plain-heading.ts';
import type { Row } from './row.ts';
import { noParticipantNames, noParticipants } from './table-error.ts';

/** Somebody on a list: their name, and what stands under it. */
interface Listed {
  readonly name: string;
  readonly detail?: string;
}

/** The people of a list, and what of it was left out or mended. */
export interface Participants {
  readonly people: readonly Listed[];
  readonly notices: readonly Notice[];
}

/** Headings for what stands under a name, beside those of the table of members; without accents and capitals. */
const detailHeadings = [
  'structure',
  'organisme',
  'fonction',
  'role',
  'detail',
  'equipe',
  'societe',
  'association',
];
const persons: readonly (Field | undefined)[] = ['firstName', 'lastName', 'person'];
const naming: readonly (Field | undefined)[] = [...persons, 'name'];
/** Under a name, the first that is filled. */
const details = ['name', 'trade', 'town'] as const;

/**
 * The people of a list, in its order: a CSV or a workbook with columns such as « Prénom », « Nom » and « Structure », the
 * table of members itself, or one name a line without a heading, numbered or not. A row without a name is told.
 *
 * @throws TableError where there is no name to read
 * @example (await readParticipants(bytes)).people // [{ name: 'Camille Roux', detail: 'Atelier Ubac' }]
 */
export async function readParticipants(bytes: Uint8Array, options: ReadOptions = {}): Promise<Participants> {
  const grid = await readGrid(bytes, options);
  const { rows, repaired } = repairRows(grid.rows);
  const at = rows
    .slice(0, 10)
    .findIndex(({ cells }) => fieldsIn(personHeadings(cells)).some((field) => naming.includes(field)));
  const read =
    at < 0
      ? plainNames(rows)
      : readRows(rows.slice(at + 1), readColumns(personHeadings(rows[at]?.cells ?? [])));
  const people = read.flatMap(({ person }) => person ?? []);
  if (people.length === 0) throw noParticipants();
  const unnamed = read.filter(({ person }) => !person).map(({ line }) => line);
  return { people, notices: [...(grid.notices ?? []), ...mended(repaired), ...without(unnamed)] };
}

interface ReadPerson {
  readonly line: number;
  /** Nothing where the row names nobody. */
  readonly person?: Listed;
}

const tidy = (text = ''): string => (isErrorCell(text) ? '' : text.replace(/\s+/g, ' ').trim());

/** Names that were saved twice in two encodings are read as they were first: a list has nobody to ask. */
function repairRows(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly repaired: readonly number[];
} {
  const mendedRows = rows.map((row) => ({ ...row, cells: row.cells.map(repairText) }));
  const isChanged = ({ cells }: Row, at: number) => cells.some((cell, i) => cell !== rows[at]?.cells[i]);
  return { rows: mendedRows, repaired: mendedRows.filter(isChanged).map(({ line }) => line) };
}

/** One name a line; a list of a word processor has its numbers or bullets in a cell of their own. */
function plainNames(rows: readonly Row[]): readonly ReadPerson[] {
  const written = rows.map(({ line, cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return { line, cells: filled.length > 1 && isListMark(filled[0] ?? '') ? filled.slice(1) : filled };
  });
  if (written.some(({ cells }) => cells.length > 1))
    throw noParticipantNames(rows[0]?.cells.filter(Boolean).join(', ') ?? '');
  const names = listedNames(written.map(({ cells }) => cells[0] ?? ''));
  return written.map(({ line }, at) => {
    const name = tidy(names[at]);
    return { line, ...(name && { person: { name } }) };
  });
}

function readRows(rows: readonly Row[], columns: readonly Column[]): readonly ReadPerson[] {
  const own = columns.findIndex(({ header }) => detailHeadings.includes(plainHeading(header)));
  return rows.map(({ line, cells }) => {
    const cell = (wanted: Field) => tidy(cells[columns.findIndex(({ field }) => field === wanted)]);
    const both = [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
    const person = both || cell('person');
    const name = person || cell('name');
    const under = details.filter((field) => field !== 'name' || person !== '').map(cell);
    const detail = [tidy(cells[own]), ...under].find(Boolean);
    return { line, ...(name && { person: { name, ...(detail && { detail }) } }) };
  });
}

const without = (lines: readonly number[]): readonly Notice[] =>
  lines.length === 0
    ? []
    : [
        {
          code: 'unnamed-rows',
          message: fr`Lignes sans nom, laissées de côté : ${lines.join(', ')}.`,
          details: { lines },
        },
      ];

const mended = (lines: readonly number[]): readonly Notice[] =>
  lines.length === 0
    ? []
    : [
        {
          code: 'repaired-names',
          message: fr`Accents abîmés par un double codage, réparés aux lignes : ${lines.join(', ')}. Vérifiez ces noms.`,
          details: { lines },
        },
      ];

import { nearest } from '../words/nearest.ts';
import { type Field, headings } from './headings.ts';
import { repairText } from './mojibake.ts';
import { plainHeading } from './plain-heading.ts';

/** A column as it was understood; without a field it is not read. */
export interface Column {
  /** As it stands in the table. */
  readonly header: string;
  readonly field?: Field;
  /** A heading that it nearly is. */
  readonly nearest?: string;
}

const fields = new Map<string, Field>(
  (Object.entries(headings) as [Field, readonly string[]][])
    .toReversed()
    .flatMap(([field, words]) => words.map((word) => [word, field] as const)),
);

/** A longer text names no column. */
const longestHeading = 80;

/** What a column of this heading holds; one that was saved twice in two encodings is read through them. */
function fieldOf(header: string): Field | undefined {
  if (header === '' || header.length > longestHeading) return undefined;
  return fields.get(plainHeading(header)) ?? fields.get(plainHeading(repairText(header)));
}

/** The fields that a row would name if it were the row of headings. */
export const fieldsIn = (cells: readonly string[]): readonly Field[] =>
  cells.flatMap((cell) => fieldOf(cell.trim()) ?? []);

/** How surely a heading names the activity: the lower the surer. */
const rank = (header: string): number => (headings.name as readonly string[]).indexOf(plainHeading(header));

/** Where people write « Nom, Prénom, Activité », the plain « Nom » is the person's. */
function settleNames(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ field }) => field === 'name');
  const has = (field: Field) => columns.some((column) => column.field === field);
  const [surest] = names.toSorted((a, b) => rank(a.header) - rank(b.header));
  const plain = (column: Column) => plainHeading(column.header) === 'nom';
  const activity = (column: Column) => plainHeading(column.header) === 'activite';
  // « Nom, Activité » without a trade: the activity is what they do
  const isTrade = !has('trade') && !has('firstName') && names.length === 2 && names.some(plain);
  return columns.map((column) => {
    if (column.field !== 'name') return column;
    if (names.length === 1)
      return plain(column) && has('firstName') ? { ...column, field: 'lastName' } : column;
    if (isTrade && names.some(activity)) return activity(column) ? { ...column, field: 'trade' } : column;
    if (column === surest) return column;
    return plain(column) ? { ...column, field: 'lastName' } : { header: column.header };
  });
}

/** A field is read once, from its first column. */
function readOnce(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<Field>();
  return columns.map((column) => {
    if (column.field === undefined || !seen.has(column.field)) {
      if (column.field) seen.add(column.field);
      return column;
    }
    return { header: column.header };
  });
}

/** Spreadsheets may hand over thousands of columns; beyond these no misspelt one is looked for. */
const mostCompared = 200;

/**
 * What each column holds, from the table's first row: French or English headings, in any order and case.
 *
 * @example readColumns(['Activité', 'Tél.'])[1] // { header: 'Tél.', field: 'phone' }
 */
export function readColumns(headers: readonly string[]): readonly Column[] {
  const all = Object.values(headings).flat();
  const columns = headers.map((text, at): Column => {
    const header = text.trim();
    const field = fieldOf(header);
    const isHeading = header !== '' && header.length <= longestHeading;
    if (field) return { header, field };
    const near = isHeading && at < mostCompared ? nearest(plainHeading(header), all) : undefined;
    return { header, ...(near !== undefined && { nearest: near }) };
  });
  return readOnce(settleNames(columns));
}

import { checkRecord, type MemberRecord } from '@coodyssee/kit';
import type { Column, Field, Problem, SheetRow } from '@coodyssee/kit/table';
import { type Notice, prepareText, type Suggestion } from '@coodyssee/logo';
import { brand } from '../../brand.ts';
import { readMemberColour } from '../../form/usable-colour.ts';

/** A change of writing that is offered, and the field it would change. */
export interface Offer extends Suggestion {
  readonly field: Field;
}

/** The colour of a row as it was typed, and as the badge shows it. */
export interface ShownColour {
  readonly original: string;
  readonly screen: string;
  /** True where it was moved to be seen. */
  readonly changed: boolean;
}

/** What a kit would say of a member, known before anything is drawn. */
export interface Remarks {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly offers: readonly Offer[];
  readonly colour?: ShownColour;
}

const none: Remarks = { problems: [], notices: [], offers: [] };
const written = ['name', 'trade', 'person', 'town'] as const;

/** The same checks as a kit's, of a row that the table's own checks let pass. */
export function remarksOn({ line, read }: SheetRow, columns: readonly Column[]): Remarks {
  if (!read.row) return none;
  const { record } = read.row;
  try {
    const texts = written.map((field) => readText(record, field));
    const facts = checkRecord({ ...factsOf(record), name: 'A' }, { columns: headersOf(columns) });
    const colour = record.colour ? readMemberColour(record.colour) : undefined;
    return {
      problems: [],
      notices: [
        ...texts.flatMap(({ notices }) => notices),
        ...facts.notices,
        ...(colour?.notices ?? []),
        ...read.notices,
      ],
      offers: texts.flatMap(({ offers }) => offers),
      ...(colour && {
        colour: { original: colour.original, screen: colour.ink.screen, changed: colour.changed },
      }),
    };
  } catch (error) {
    return { ...none, problems: [refusalAt(line, error)] };
  }
}

function readText(record: MemberRecord, field: (typeof written)[number]) {
  const text = record[field];
  if (!text) return { notices: [], offers: [] };
  const { notices, suggestions } = prepareText(brand, text, field);
  return { notices, offers: suggestions.map((suggestion): Offer => ({ ...suggestion, field })) };
}

const factsOf = ({ trade: _, person: __, town: ___, ...facts }: MemberRecord) => facts;

/** Messages name a column as the table does. */
const headersOf = (columns: readonly Column[]): Partial<Record<keyof MemberRecord, string>> =>
  Object.fromEntries(columns.flatMap(({ field, header }) => (field ? [[field, header]] : [])));

type Refused = Pick<Problem, 'code' | 'what' | 'why' | 'fix' | 'details'>;
const isRefusal = (error: unknown): error is Error & Refused =>
  error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);

/** A refusal as a problem of its row; a defect stays an error. */
export function refusalAt(line: number, error: unknown): Problem {
  if (!isRefusal(error)) throw error;
  const { code, what, why, fix, details } = error;
  return { line, code, what, why, fix, ...(details && { details }) };
}

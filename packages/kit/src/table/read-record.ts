import type { Notice } from '@coodyssee/logo';
import type { MemberRecord } from '../record/member-record.ts';
import { withLostZero } from '../record/phone.ts';
import { fr } from '../words/fr.ts';
import { checkCells } from './cell-faults.ts';
import { checkShape, checkTexts, checkTotal, type Texts } from './check-row.ts';
import type { Column } from './columns.ts';
import { isFormula } from './formula.ts';
import type { Field } from './headings.ts';
import { type Problem, shown } from './problem.ts';
import { readTexts } from './read-texts.ts';
import type { Row } from './row.ts';
import { statusFrom } from './statuses.ts';

/** One row, read: a member, or what is wrong. */
export interface ReadRow {
  readonly row?: TableRow;
  /** The activity's name, where it can be read, right or not. */
  readonly name?: string;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** A member of the table, and where they stand in it. */
export interface TableRow {
  readonly line: number;
  readonly record: MemberRecord;
  /** The member's own logo as SVG text, where its file was read. */
  readonly ownLogo?: string;
}

const nothing = { problems: [], notices: [] };

/** A row as a member; every text is kept as it was typed, but for the room round it. */
export function readRecord(row: Row, columns: readonly Column[]): ReadRow {
  const place = { line: row.line, columns };
  const shape = checkShape(row.cells, place);
  if (shape) return { ...nothing, problems: [shape] };
  const { texts, notices: told } = readTexts(row, columns);
  const name = nameOf(texts);
  const faults = checkCells(texts, place);
  // a name in which signs are lost may be anybody's
  const known =
    name !== '' && faults.every(({ field, code }) => !naming.has(field) || code === 'double-encoded');
  const named = known ? { name } : {};
  const unfit = faults.length > 0 ? faults : checkTotal(texts, place);
  if (unfit.length > 0) return { ...nothing, problems: unfit, ...named };
  const { record, notices } = toRecord(texts, row.line);
  const problems = checkTexts(texts, record, place);
  return problems.length > 0
    ? { ...nothing, problems, ...named }
    : { row: { line: row.line, record }, problems, notices: [...told, ...notices], ...named };
}

const naming: ReadonlySet<Field | undefined> = new Set(['name', 'person', 'firstName', 'lastName']);

const personOf = ({ person, firstName, lastName }: Texts): string | undefined =>
  person ?? (firstName ? [firstName, lastName].filter(Boolean).join(' ') : undefined);

const nameOf = (texts: Texts): string => texts.name ?? personOf(texts) ?? texts.lastName ?? '';

/** The activity bears its own name, else the person's. */
function toRecord(texts: Texts, line: number) {
  const { firstName, lastName, status: word, building, training, ...others } = texts;
  const { posterTitle, posterDate, posterPlace, posterText, ...rest } = others;
  const poster = defined({ title: posterTitle, date: posterDate, place: posterPlace, text: posterText });
  const person = personOf(texts);
  const apart = texts.person === undefined && firstName && lastName ? { firstName, lastName } : {};
  const { phone, notice } = readPhone(texts.phone, line);
  const status = word === undefined ? undefined : statusFrom(word);
  const record: MemberRecord = {
    ...rest,
    name: nameOf(texts),
    ...(person && { person }),
    ...apart,
    ...(phone && { phone }),
    ...(status && { status }),
    ...(Object.keys(poster).length > 0 && { poster }),
    ...(isYes(building) && { building: true }),
    ...(isYes(training) && { training: true }),
  };
  return { record, notices: [...(notice ? [notice] : []), ...formulaNotices(texts, line)] };
}

/** What is there. */
const defined = <T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const yes = new Set(['oui', 'o', 'x', 'vrai', 'true', 'yes', '1', '✓']);
const isYes = (text = ''): boolean => yes.has(text.toLowerCase());

/** A spreadsheet drops the first zero of a number that it takes for a quantity. */
function readPhone(phone: string | undefined, line: number): { phone?: string; notice?: Notice } {
  if (phone === undefined) return {};
  const whole = withLostZero(phone);
  if (whole === undefined) return { phone };
  const message = fr`Ligne ${line} : le téléphone avait perdu son premier zéro ; il se lit ${whole}.`;
  return { phone: whole, notice: { code: 'lost-zero', message, details: { line, phone: whole } } };
}

/** Text that a spreadsheet would compute is drawn as it is written, and the person is told. */
function formulaNotices(texts: Texts, line: number): readonly Notice[] {
  const { phone: _, email: __, website: ___, ...others } = texts;
  return Object.values(others)
    .filter(isFormula)
    .map((text) => ({
      code: 'formula-text',
      message: fr`Ligne ${line} : « ${shown(text)} » commence comme une formule ; il est dessiné comme du texte.`,
      details: { line, text: shown(text) },
    }));
}

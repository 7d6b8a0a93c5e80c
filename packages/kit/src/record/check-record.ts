import { type Notice, prepareText } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { parseColour } from '@coodyssee/logo/colour';
import type { TextField } from '@coodyssee/logo/type';
import { fr } from '../words/fr.ts';
import { parseDay } from './calendar-date.ts';
import { checkContacts } from './check-contacts.ts';
import { checkPoster } from './check-poster.ts';
import { KitError } from './kit-error.ts';
import { type MemberRecord, recordColumns } from './member-record.ts';

type Column = keyof MemberRecord;

declare const isChecked: unique symbol;

/** A record whose every text is ready to be set: only `checkRecord` gives one, at the door, once. */
export type CheckedMember = MemberRecord & { readonly [isChecked]: true };

/** A record that may be drawn, and what was changed to make it so. */
export interface CheckedRecord {
  readonly record: CheckedMember;
  readonly notices: readonly Notice[];
}

/** What the table itself calls its columns, for the messages. */
export interface CheckOptions {
  readonly columns?: Partial<Record<Column, string>>;
}

type Name = (column: Column) => string;
type Part = readonly [Partial<MemberRecord>, readonly Notice[]];

/**
 * A member's record, cleaned and in French writing. Checking twice changes nothing more. An e-mail, phone or
 * site that cannot be read is left out with a notice: no wrong number goes to the printer.
 *
 * @throws IdentityError for a name or a colour that cannot be drawn
 * @throws KitError `bad-record` for a status or a date that cannot be read
 */
export function checkRecord(record: MemberRecord, { columns }: CheckOptions = {}): CheckedRecord {
  const nameOf: Name = (column) => columns?.[column] ?? recordColumns[column];
  const { read, notices: told } = checkContacts(record, nameOf);
  const poster = checkPoster(record);
  const parts: readonly Part[] = [
    ...words.map(([column, field]) => checkWords(record, column, field)),
    checkNames(record),
    [read, told],
    [poster.read, poster.notices],
    [checkFacts(record, nameOf), []],
  ];
  return {
    record: Object.assign({}, ...parts.map(([part]) => part)) as CheckedMember,
    notices: parts.flatMap(([, notices]) => notices),
  };
}

const words = [
  ['name', 'name'],
  ['trade', 'trade'],
  ['person', 'person'],
  ['town', 'town'],
] as const satisfies readonly (readonly [Column, TextField])[];

function checkWords(record: MemberRecord, column: (typeof words)[number][0], field: TextField): Part {
  const typed = record[column];
  if (column !== 'name' && !typed?.trim()) return [{}, []];
  const { text, notices, suggestions } = prepareText(brand, typed ?? '', field);
  return [{ [column]: text }, [...notices, ...suggestions]];
}

/** What an address book files the person by, cleaned as the name on the card is; nothing more is said of it. */
function checkNames({ person, firstName, lastName }: MemberRecord): Part {
  if (!person?.trim() || !firstName?.trim() || !lastName?.trim()) return [{}, []];
  const clean = (text: string) => prepareText(brand, text, 'person').text;
  return [{ firstName: clean(firstName), lastName: clean(lastName) }, []];
}

/** What is no text to set: copied when it is there and right. */
function checkFacts(record: MemberRecord, nameOf: Name): Partial<MemberRecord> {
  const { colour, status, trialEnd, project, building, insurance, training } = record;
  if (colour?.trim()) parseColour(colour);
  return {
    ...(colour?.trim() && { colour: colour.trim() }),
    ...(status && { status: requireStatus(status, nameOf) }),
    ...(trialEnd?.trim() && { trialEnd: requireDay(trialEnd, nameOf) }),
    ...(project?.trim() && { project: project.trim() }),
    ...(building && { building }),
    ...(insurance && { insurance }),
    ...(training && { training }),
  };
}

function requireStatus(typed: string, nameOf: Name): NonNullable<MemberRecord['status']> {
  const found = brand.statuses.find(({ id, slug }) => id === typed || slug === typed);
  if (found) return found.id;
  const known = brand.statuses.map(({ slug }) => slug).join(', ');
  throw badRecord(
    { column: nameOf('status'), typed, reason: 'status', known },
    fr`Écrivez l’un de ces mots : ${known}.`,
  );
}

function requireDay(typed: string, nameOf: Name): string {
  const day = parseDay(typed);
  if (day) return day;
  throw badRecord(
    { column: nameOf('trialEnd'), typed, reason: 'day' },
    fr`Écrivez une date du calendrier : 30/06/2027.`,
  );
}

interface Misread {
  /** Its heading. */
  readonly column: string;
  readonly typed: string;
  readonly reason: 'status' | 'day';
  /** What may be written there. */
  readonly known?: string;
}

const badRecord = ({ column, typed, ...rest }: Misread, fix: string): KitError =>
  new KitError(
    'bad-record',
    {
      what: fr`Dans la colonne « ${column} », « ${typed.slice(0, 60)} » ne se comprend pas.`,
      why: 'Les mentions des supports en dépendent.',
      fix,
    },
    { column, value: typed.slice(0, 60), ...rest },
  );

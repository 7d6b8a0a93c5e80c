import type { Notice } from '@coodyssee/logo';
import type { MemberRecord } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import { checkLengths, checkShape, checkTexts, type Texts } from './check-row.ts';
import type { Column, Field } from './columns.ts';
import type { Row } from './delimiter.ts';
import { isFormula, unprotect } from './formula.ts';
import { type Problem, shown } from './problem.ts';
import { statusFrom } from './statuses.ts';
import type { TableRow } from './table.ts';

/** One row, read: a member, or what is wrong. */
export interface ReadRow {
  readonly row?: TableRow;
  /** The activity's name, where it can be read, right or not. */
  readonly name?: string;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

const nothing = { problems: [], notices: [] };

/** A row as a member; every text is kept as it was typed, but for the room round it. */
export function readRecord({ line, cells }: Row, columns: readonly Column[]): ReadRow {
  const place = { line, columns };
  const shape = checkShape(cells, place);
  if (shape) return { ...nothing, problems: [shape] };
  const texts: Partial<Record<Field, string>> = {};
  for (const [at, { field }] of columns.entries()) {
    const text = unprotect(cells[at]?.trim() ?? '');
    if (field && text) texts[field] = text;
  }
  const long = checkLengths(texts, place);
  if (long.length > 0) return { ...nothing, problems: long };
  const { record, notices } = toRecord(texts, line);
  const problems = checkTexts(texts, record, place);
  const name = record.name !== '' && !record.name.includes('\ufffd') ? { name: record.name } : {};
  return problems.length > 0
    ? { ...nothing, problems, ...name }
    : { row: { line, record }, problems, notices, ...name };
}

/** The activity bears its own name, else the person's. */
function toRecord({ firstName, lastName, ...texts }: Texts, line: number) {
  const whole = [firstName, lastName].filter(Boolean).join(' ');
  const person = texts.person ?? (firstName ? whole : undefined);
  const { phone, notice } = readPhone(texts.phone, line);
  const { status: word, building, training, ...rest } = texts;
  const status = word === undefined ? undefined : statusFrom(word);
  const name = texts.name ?? person ?? lastName ?? '';
  const record: MemberRecord = {
    ...rest,
    name,
    ...(person && { person }),
    ...(phone && { phone }),
    ...(status && { status }),
    ...(isYes(building) && { building: true }),
    ...(isYes(training) && { training: true }),
  };
  return { record, notices: [...(notice ? [notice] : []), ...formulaNotices(texts, line)] };
}

const yes = new Set(['oui', 'o', 'x', 'vrai', 'true', 'yes', '1', '✓']);
const isYes = (text = ''): boolean => yes.has(text.toLowerCase());

/** A spreadsheet drops the first zero of a number that it takes for a quantity. */
function readPhone(phone: string | undefined, line: number): { phone?: string; notice?: Notice } {
  if (phone === undefined || !/^[1-9]\d{8}$/.test(phone)) return phone === undefined ? {} : { phone };
  const message = fr`Ligne ${line} : le téléphone avait perdu son premier zéro ; il se lit 0${phone}.`;
  return {
    phone: `0${phone}`,
    notice: { code: 'lost-zero', message, details: { line, phone: `0${phone}` } },
  };
}

/** Text that a spreadsheet would compute is drawn as it is written, and the person is told. */
function formulaNotices(texts: Texts, line: number): readonly Notice[] {
  const { phone: _, ...others } = texts;
  return Object.values(others)
    .filter(isFormula)
    .map((text) => ({
      code: 'formula-text',
      message: fr`Ligne ${line} : « ${shown(text)} » commence comme une formule ; il est dessiné comme du texte.`,
      details: { line, text: shown(text) },
    }));
}

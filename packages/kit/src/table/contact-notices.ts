import type { Notice } from '@coodyssee/logo';
import { checkContacts } from '../record/check-contacts.ts';
import { recordColumns } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './read-record.ts';

/**
 * The e-mails, phones and sites of a row that the supports will do without, told with the line and the column's own
 * heading: the kit of the member tells them too, without the table before its eyes.
 */
export function contactNotices(row: TableRow | undefined, columns: readonly Column[]): readonly Notice[] {
  if (!row) return [];
  const { line, record } = row;
  const nameOf = (field: keyof typeof recordColumns) =>
    columns.find((column) => column.field === field)?.header ?? recordColumns[field];
  return checkContacts(record, nameOf).notices.map(({ code, message, details }) => ({
    code,
    message: fr`Ligne ${line} : ` + message.charAt(0).toLowerCase() + message.slice(1),
    details: { ...details, line },
  }));
}

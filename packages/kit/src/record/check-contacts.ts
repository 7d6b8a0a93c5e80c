import type { Notice } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { cleanContact } from './clean-contact.ts';
import { parseEmail } from './email.ts';
import type { MemberRecord } from './member-record.ts';
import { parsePhone } from './phone.ts';
import { accountIn, parseWebsite } from './website.ts';

const contacts = [
  { column: 'email', code: 'bad-email', parse: parseEmail, kind: 'une adresse e-mail' },
  { column: 'phone', code: 'bad-phone', parse: parsePhone, kind: 'un numéro de téléphone' },
  { column: 'website', code: 'bad-website', parse: parseWebsite, kind: 'une adresse de site' },
] as const;
type Contact = (typeof contacts)[number];

/** Contacts in the writing of the supports, and a notice for each that cannot be read and is left out. */
export interface CheckedContacts {
  readonly read: Pick<MemberRecord, Contact['column']>;
  readonly notices: readonly Notice[];
}

/** An e-mail, phone or site that cannot be read is left out with a notice: no wrong number goes to the printer. */
export function checkContacts(
  record: MemberRecord,
  nameOf: (column: Contact['column']) => string,
): CheckedContacts {
  const told = contacts.map((contact) => ({ contact, typed: cleanContact(record[contact.column] ?? '') }));
  const asRead = told.map(({ contact, typed }) => [contact.column, contact.parse(typed)] as const);
  return {
    read: Object.fromEntries(asRead.filter(([, text]) => text !== undefined)),
    notices: told
      .filter(({ contact, typed }) => typed !== '' && contact.parse(typed) === undefined)
      .map(({ contact, typed }) => unread(contact, typed, nameOf(contact.column))),
  };
}

function unread({ column, code, kind }: Contact, typed: string, heading: string): Notice {
  const value = typed.slice(0, 60);
  const account = column === 'website' ? accountIn(typed) : undefined;
  const details = { column, heading, value };
  if (account === undefined) {
    const message = fr`Dans la colonne « ${heading} », « ${value} » n’est pas ${kind} : les supports s’en passent.`;
    return { code, message, details };
  }
  const message = fr`Dans la colonne « ${heading} », « ${value} » nomme un compte, pas un site : les supports s’en passent. Écrivez l’adresse de sa page, par exemple instagram.com/${account.slice(1, 40)}.`;
  return { code: 'account-for-site', message, details: { ...details, account } };
}

import type { MemberRecord } from '../record/member-record.ts';
import { partsOfName } from '../record/person-name.ts';
import { phoneLink } from '../record/phone.ts';
import { websiteLink } from '../record/website.ts';

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** The norm wants every line ended so, the last one too: some telephones keep nothing else apart. */
const lineEnd = '\r\n';

/**
 * The contact a telephone keeps when it reads the code: vCard 3.0, which all of them know, with the name of
 * the activity where no person is named.
 */
function contactCard(member: MemberRecord): string {
  const { name, person, trade, phone, email, website } = member;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${person ? nameParts(member, person) : `${escaped(name)};`}`,
    `FN:${escaped(person ?? name)}`,
    person ? `ORG:${escaped(name)}` : '',
    trade && trade.length <= 40 ? `TITLE:${escaped(trade)}` : '',
    phone ? `TEL:${phoneLink(phone).slice('tel:'.length)}` : '',
    email ? `EMAIL:${email}` : '',
    website ? `URL:${websiteLink(website)}` : '',
    'END:VCARD',
  ];
  return lines
    .filter(Boolean)
    .map((line) => line + lineEnd)
    .join('');
}

/**
 * The contact, from the fullest to the shortest: a long one makes a code too fine for its place. The shortest
 * is a name with a number.
 */
export const contactCards = (member: MemberRecord): readonly string[] => {
  const { trade: _, ...plain } = member;
  const { website: __, ...short } = plain;
  const { email: ___, ...shortest } = short;
  return [member, plain, short, shortest].map(contactCard);
};

/** Family name, given name, and a title where there is one: as the table has them, else as the name is written. */
function nameParts({ firstName, lastName }: MemberRecord, person: string): string {
  const { family, given, title } =
    firstName && lastName ? { family: lastName, given: firstName, title: '' } : partsOfName(person);
  return `${escaped(family)};${escaped(given)}${title ? `;;${escaped(title)}` : ''}`;
}

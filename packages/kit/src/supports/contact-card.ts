import type { MemberRecord } from '../record/member-record.ts';
import { phoneLink } from '../record/phone.ts';
import { websiteLink } from '../record/website.ts';

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/**
 * The contact a telephone keeps when it reads the code: vCard 3.0, which all of them know, with the name of
 * the activity where no person is named.
 */
function contactCard({ name, person, trade, phone, email, website }: MemberRecord): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${person ? nameParts(person) : `${escaped(name)};`}`,
    `FN:${escaped(person ?? name)}`,
    person ? `ORG:${escaped(name)}` : '',
    trade && trade.length <= 40 ? `TITLE:${escaped(trade)}` : '',
    phone ? `TEL:${phoneLink(phone).slice('tel:'.length)}` : '',
    email ? `EMAIL:${email}` : '',
    website ? `URL:${websiteLink(website)}` : '',
    'END:VCARD',
  ];
  return lines.filter(Boolean).join('\n');
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

/** Family name first: the last word, which is right for most names and harmless for the others. */
function nameParts(person: string): string {
  const words = person.trim().split(/\s+/u);
  const family = words.at(-1) ?? '';
  return `${escaped(family)};${escaped(words.slice(0, -1).join(' '))}`;
}

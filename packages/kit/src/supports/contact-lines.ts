import type { MemberRecord } from '../record/member-record.ts';
import { phoneLink } from '../record/phone.ts';
import { shownWebsite, websiteLink } from '../record/website.ts';

/** One way to reach a member: what is read, and where it leads. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'website';
  readonly text: string;
  readonly link: string;
}

/** The ways that are known, in the order a card gives them. */
export const contactsOf = ({ phone, email, website }: MemberRecord): readonly Contact[] => [
  ...(phone ? [{ kind: 'phone' as const, text: phone, link: phoneLink(phone) }] : []),
  ...(email ? [{ kind: 'email' as const, text: email, link: `mailto:${encodeURI(email)}` }] : []),
  ...(website ? [{ kind: 'website' as const, text: shownWebsite(website), link: websiteLink(website) }] : []),
];

/**
 * What a member does and where: `Ébéniste, Embrun`; nothing where neither is known.
 *
 * @example tradeLine({ name: 'Ubac', trade: 'Ébéniste', town: 'Embrun' }) // 'Ébéniste · Embrun'
 */
export const tradeLine = ({ trade, town }: MemberRecord): string | undefined =>
  [trade, town].filter(Boolean).join(' · ') || undefined;

/** What a member does, with the town, then without, each said once: what gives way first where there is little room. */
export const tradeLines = (member: MemberRecord): readonly string[] =>
  [...new Set([tradeLine(member), member.trade])].filter((text) => text !== undefined);

/** The ways to reach them as people read them, a line each. */
export const contactLines = (member: MemberRecord): readonly string[] =>
  contactsOf(member).map(({ text }) => text);

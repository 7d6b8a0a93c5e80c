import { cleanContact } from './clean-contact.ts';

const longest = 200;
const scheme = /^[a-z][a-z\d+.-]*:/i;
/** Labels of letters, digits and hyphens, and an end that is a word. */
const publicHost = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
/** Before the first slash an address has no `@`: what has one is an account or a mailbox. */
const account = /^[^/?#]*@/;

/**
 * A site's address, always with its scheme, its letters as they were typed; nothing for what is no public
 * web address: an account of a social network is none.
 *
 * @example parseWebsite('Atelier-Ubac.example') // 'https://atelier-ubac.example'
 */
export function parseWebsite(text: string): string | undefined {
  const typed = cleanContact(text);
  const whole = scheme.test(typed) ? typed : `https://${typed}`;
  if (/[\s\p{C}]/u.test(typed) || whole.length > longest || !URL.canParse(whole)) return undefined;
  if (account.test(whole.replace(/^[^/]*\/\//, ''))) return undefined;
  const { protocol, hostname } = new URL(whole);
  const isPublic = /^https?:$/.test(protocol) && publicHost.test(hostname);
  return isPublic ? whole.replace(/^[^/]*\/\/[^/?#]+/, (host) => host.toLowerCase()) : undefined;
}

/**
 * The account that a text names instead of a site; nothing where it names none.
 *
 * @example accountIn('Instagram : @la.serre') // '@la.serre'
 */
export const accountIn = (text: string): string | undefined =>
  /(?:^|[\s/:(])(@[\p{L}\p{N}_][\p{L}\p{N}._-]*)/u.exec(cleanContact(text))?.[1];

/** The address as a program follows it, in ASCII. */
export const websiteLink = (website: string): string => new URL(website).href;

/**
 * The address as a card shows it: no scheme, no `www`, no slash at its end.
 *
 * @example shownWebsite('https://www.atelier-ubac.example/') // 'atelier-ubac.example'
 */
export const shownWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

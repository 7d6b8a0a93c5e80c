const longest = 200;
const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * A site's address, always with its scheme, its letters as they were typed; nothing for what is no public
 * web address.
 *
 * @example parseWebsite('Atelier-Ubac.example') // 'https://atelier-ubac.example'
 */
export function parseWebsite(text: string): string | undefined {
  const typed = text.trim().normalize('NFC');
  const whole = scheme.test(typed) ? typed : `https://${typed}`;
  if (/[\s\p{C}]/u.test(typed) || whole.length > longest || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, username } = new URL(whole);
  const isPublic = /^https?:$/.test(protocol) && /\.[a-z][a-z\d-]+$/.test(hostname) && username === '';
  return isPublic ? whole.replace(/^[^/]*\/\/[^/?#]+/, (host) => host.toLowerCase()) : undefined;
}

/** The address as a program follows it, in ASCII. */
export const websiteLink = (website: string): string => new URL(website).href;

/**
 * The address as a card shows it: no scheme, no `www`, no slash at its end.
 *
 * @example shownWebsite('https://www.atelier-ubac.example/') // 'atelier-ubac.example'
 */
export const shownWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** One address a mail program takes: no display name, no list, a domain with a dot. */
const address = /^[\w.!#$%&*+/=?^{|}~-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/**
 * An e-mail address with its domain in lower case; nothing where the text is none.
 *
 * @example parseEmail(' Contact@Ubac.Example ') // 'Contact@ubac.example'
 */
export function parseEmail(text: string): string | undefined {
  const typed = text.trim().replace(/^mailto:/i, '');
  if (typed.length > 254 || !address.test(typed)) return undefined;
  const at = typed.lastIndexOf('@');
  return typed.slice(0, at) + typed.slice(at).toLowerCase();
}

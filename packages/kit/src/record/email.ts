import { cleanContact } from './clean-contact.ts';

/** Words of letters and signs between single dots: no dot at an end, no two in a row. */
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** A domain with a dot, whose labels neither begin nor end with a hyphen. */
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}]+$/u;

/** « Camille Roux <camille@ubac.example> », as a mail program copies it; or a link. */
const wrapped = /^(?:[^<>@]*<([^<>]+)>|mailto:([^?]+)(?:\?.*)?)$/i;

/**
 * An e-mail address with its domain in lower case; nothing where the text is none. A typeset apostrophe, or the wide
 * signs of another keyboard, are the plain ones.
 *
 * @example parseEmail(' Contact@Ubac.Example ') // 'Contact@ubac.example'
 */
export function parseEmail(text: string): string | undefined {
  const typed = cleanContact(text).replace(/[’ʼ‘]/g, "'").replace(/＠/g, '@').replace(/．/g, '.');
  const [, named, linked] = wrapped.exec(typed) ?? [];
  const address = (named ?? linked ?? typed).trim().replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  if (at < 1 || at > 64 || address.length > 254) return undefined;
  const [before, after] = [address.slice(0, at), address.slice(at + 1)];
  return local.test(before) && domain.test(after) ? `${before}@${after.toLowerCase()}` : undefined;
}

import { cleanContact } from './clean-contact.ts';

/** Digits with the spaces, dots, hyphens and slashes people put between them; the brackets of « (+33) 4 ». */
const noise = /[\s._\-/\u2010-\u2015\u2212()]/g;
const label = /^(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mob(?:ile)?|fixe|gsm|phone|['’])\s*\.?\s*:?\s*/iu;

/** `6,39980042E+08`, as a spreadsheet writes a long number; all digits must be there. */
const scientific = /^(\d)[.,](\d{8,14})e\+?(\d{1,2})$/i;
/** `639980042,00`, a number that was taken for a quantity. */
const quantity = /^(\d{9,15})[.,]0{1,2}$/;

/** National number without its zero: nine digits, none starting with zero. */
const french = /^(?:\+33|0033|33(?=\d{9}$)|)0?([1-9]\d{8})$/;
const foreign = /^(?:\+|00)([1-9]\d{8,14})$/;

/** What is dialled, without what stands between, as it was typed: `+33639980042`. */
function dialled(text: string): string {
  const typed = cleanContact(text).normalize('NFKC').replace(label, '');
  const [, first = '', others = '', power = ''] = scientific.exec(typed) ?? [];
  if (first && others.length === Number(power)) return first + others;
  return (quantity.exec(typed)?.[1] ?? typed).replace('(0)', '').replace(noise, '');
}

/**
 * The number of which a spreadsheet dropped the first zero; nothing for another.
 *
 * @example withLostZero('639980042') // '0639980042'
 */
export function withLostZero(text: string): string | undefined {
  const digits = dialled(text);
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : undefined;
}

const pairs = (digits: string): string => digits.replace(/\d\d(?=\d)/g, '$&\u00a0');

/**
 * A phone number in French writing, pairs with no-break spaces; a foreign one behind its `+`.
 * Nothing where the text is no number.
 *
 * @example parsePhone('+33 (0)4.92.48.53.05') // '04 92 48 53 05'
 */
export function parsePhone(text: string): string | undefined {
  const digits = dialled(text);
  const [, national] = french.exec(digits) ?? [];
  if (national && (/^[+0]/.test(digits) || digits.startsWith('33'))) return pairs(`0${national}`);
  const [, abroad] = foreign.exec(digits) ?? [];
  return abroad && !abroad.startsWith('33') ? `+${abroad}` : undefined;
}

/**
 * The link of a number that {@link parsePhone} gave.
 *
 * @example phoneLink('04 92 48 53 05') // 'tel:+33492485305'
 */
export const phoneLink = (phone: string): string =>
  `tel:${phone.replace(/\D/g, '').replace(/^0/, '33').replace(/^/, '+')}`;

/** Digits with the spaces, dots, hyphens and slashes people put between them; the bracketed zero of « +33 (0)4 ». */
const noise = /[\s.\-/\u2010-\u2015()]/g;

/** National number without its zero: nine digits, none starting with zero. */
const french = /^(?:\+33|0033|33(?=\d{9}$)|)0?([1-9]\d{8})$/;
const foreign = /^(?:\+|00)([1-9]\d{8,14})$/;

const pairs = (digits: string): string => digits.replace(/\d\d(?=\d)/g, '$&\u00a0');

/**
 * A phone number in French writing, pairs with no-break spaces; a foreign one behind its `+`.
 * Nothing where the text is no number.
 *
 * @example parsePhone('+33 (0)4.92.48.53.05') // '04 92 48 53 05'
 */
export function parsePhone(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^\s*t[ée]l\.?\s*:?/iu, '')
    .replace('(0)', '')
    .replace(noise, '');
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

const nbsp = '\u00A0';
const french = /^(?:\+33|0033|0)\s*(?:\(0\))?([1-9](?:\d{2}){4})$/;

/**
 * A telephone number as it is printed in France: pairs that no line end can part. A number of another
 * country keeps its own grouping.
 *
 * @example phoneWords('0465710001') // '04 65 71 00 01'
 */
export function phoneWords(typed: string): string {
  const digits = french.exec(typed.replace(/[\s.\-\u00A0\u202F()/]/gu, ''))?.[1];
  if (!digits) return typed.trim().replace(/\s+/gu, nbsp);
  return `0${digits}`.replace(/\d{2}(?=\d)/g, `$&${nbsp}`);
}

/** The same number for a machine: `+33465710001`. */
export function phoneNumber(typed: string): string {
  const bare = typed.replace(/[\s.\-\u00A0\u202F()/]/gu, '');
  const digits = french.exec(bare)?.[1];
  return digits ? `+33${digits}` : bare;
}

/**
 * A web address as people read it: without scheme, `www.` or last slash.
 * @example webWords('https://www.o.example/') // 'o.example'
 */
export const webWords = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/$/u, '');

/** What a copied number or address brings along unseen: soft hyphens, marks of direction, joiners, a byte order mark. */
const invisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]/gu;

/**
 * A phone, an address or a word of a list without what nobody sees, its accents composed, on one line.
 *
 * @example cleanContact('\u202a06\u00ad 39\u202c') // '06 39'
 */
export const cleanContact = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

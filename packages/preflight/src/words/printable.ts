/** Controls, bidirectional marks, lone surrogates and unassigned signs; the line ends of Unicode. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Between the parts of an emoji, or of a word in Persian or Hindi. */
const joiners = new Set(['\u200c', '\u200d']);

const replacement = (sign: string): string => (joiners.has(sign) ? sign : /\s/u.test(sign) ? ' ' : '');

/**
 * Text that may go on one line of a terminal: nothing in it moves the cursor, changes colours or turns
 * the reading direction. Line ends and tabs become spaces.
 *
 * @example printable('Atelier\u001b[31m\nUbac') // 'Atelier[31m Ubac'
 */
export const printable = (text: string): string => text.replace(unprintable, replacement);

const escaped = (sign: string): string =>
  sign === '\n'
    ? sign
    : Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16).padStart(4, '0'))
        .map((digits) => `\\u${digits}`)
        .join('');

/**
 * JSON on several lines, ending with one: the data is untouched, but what a terminal would obey is
 * written as an escape.
 *
 * @example jsonText({ name: 'a\u202eb' }) // '{\n  "name": "a\\u202eb"\n}\n'
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unprintable, escaped)}\n`;

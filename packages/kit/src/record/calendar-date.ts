import { cleanContact } from './clean-contact.ts';

const months = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'];
const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\.?,?\\s+';
const midnight = '(?:[T\\s]\\s*00:00(?::00(?:\\.0+)?)?Z?)?';

/** How a day may be written; each gives its year, month and day. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => readonly string[]])[] = [
  [new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${midnight}$`), ([y = '', m = '', d = '']) => [y, m, d]],
  [
    new RegExp(`^(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})${midnight}$`),
    ([d = '', m = '', y = '']) => [y, m, d],
  ],
  [
    new RegExp(`^(?:${weekday})?(\\d{1,2})(?:er)?[\\s-]+(\\p{L}{3,9})\\.?[\\s-]+(\\d{4}|\\d{2})$`, 'iu'),
    ([d = '', word = '', y = '']) => [y, String(monthOf(word)), d],
  ],
];

/** `juin`, `févr`, `Août` from 1; 0 for no month. */
function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((month) => plain.startsWith(month.slice(0, 3)) && startsAlike(plain, month)) + 1;
}

/** `jui` may be June or July. */
const startsAlike = (plain: string, month: string): boolean =>
  plain.startsWith(month) || month.startsWith(plain) ? plain !== 'jui' : false;

/** The day of a spreadsheet's count, from the end of 1899; years 2009 to 2064. */
function fromCount(text: string): readonly string[] | undefined {
  if (!/^[45]\d{4}$/.test(text)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10).split('-');
}

/** A day of the calendar: `2028-02-29` is one, `2027-02-29` is not. */
function calendarDay([year = '', month = '', day = '']: readonly string[]): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const [y, m, d] = [full, month, day].map(Number) as [number, number, number];
  if (!y || !m || !d) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return `${full}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * A day, typed as a form, a spreadsheet or a French person writes it, as `2027-06-30`; nothing where it is none.
 *
 * @example parseDay('mercredi 30 juin 2027') // '2027-06-30'
 */
export function parseDay(text: string): string | undefined {
  const typed = cleanContact(text);
  const counted = fromCount(typed);
  if (counted) return calendarDay(counted);
  for (const [form, partsOf] of forms) {
    const [whole, ...parts] = form.exec(typed) ?? [];
    if (whole !== undefined) return calendarDay(partsOf(parts));
  }
  return undefined;
}

/** @example frenchDay('2027-06-30') // '30/06/2027' */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/');

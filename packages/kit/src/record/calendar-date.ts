const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the calendar: `2028-02-29` is one, `2027-02-29` is not. */
function isDay(text: string): boolean {
  const [, year, month, day] = (written.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A day, typed as a form or a French person writes it, as `2027-06-30`; nothing where it is none.
 *
 * @example parseDay('30/06/2027') // '2027-06-30'
 */
export function parseDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim()) ?? [];
  const asWritten = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isDay(asWritten) ? asWritten : undefined;
}

/** @example frenchDay('2027-06-30') // '30/06/2027' */
export const frenchDay = (day: string): string => day.split('-').reverse().join('/');

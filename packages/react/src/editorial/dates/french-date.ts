/** A day as it is stored: `2026-03-01`. */
export type Day = `${number}-${number}-${number}`;

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const space = '\u00a0';

/** A day’s parts as French writes them: its own tables, so that server and browser say the same. */
export function dayParts(day: Day) {
  const date = new Date(`${day}T00:00:00Z`);
  const [number, month] = [date.getUTCDate(), months[date.getUTCMonth()]];
  if (Number.isNaN(number) || !month) throw new RangeError(`Not a day: ${day}`);
  return {
    weekday: weekdays[date.getUTCDay()] ?? '',
    number: number === 1 ? '1er' : String(number),
    month,
    year: String(date.getUTCFullYear()),
  };
}

/**
 * A day in full, held on one line.
 *
 * @throws RangeError where there is no such day
 * @example frenchDay('2026-03-01') // 1er mars 2026
 */
export function frenchDay(day: Day): string {
  const { number, month, year } = dayParts(day);
  return [number, month, year].join(space);
}

/**
 * One day with its name, or from a day to another; what they share is said once.
 *
 * @example frenchDays('2026-06-12', '2026-06-13') // du 12 au 13 juin 2026
 */
export function frenchDays(from: Day, to: Day = from): string {
  const [start, end] = [dayParts(from), dayParts(to)];
  if (from === to) return `${start.weekday} ${frenchDay(from)}`;
  const shared = start.year === end.year ? (start.month === end.month ? 2 : 1) : 0;
  const first = [start.number, start.month, start.year].slice(0, 3 - shared).join(space);
  return `du ${first} au ${frenchDay(to)}`;
}

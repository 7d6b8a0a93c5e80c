/** Months as French writes them, whole or cut short, without accents. */
const months = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A day that exists, at midnight UTC: the same day for every reader. */
function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/**
 * The day a cell holds: a `Date`, 2026-06-12 with or without its hour, 12/06/2026, « vendredi 12 juin 2026 »,
 * « 1er mai 2026 ». Undefined for anything else, figures above all.
 */
export function dateIn(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (typeof value !== 'string') return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (iso) {
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? undefined : date;
  }
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value);
  if (figures) return dayOf(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(plain(value).replace(/\s/g, ' '));
  const month = words ? months.findIndex((name) => words[2]?.startsWith(name)) + 1 : 0;
  return words && month > 0 ? dayOf(Number(words[3]), month, Number(words[1])) : undefined;
}

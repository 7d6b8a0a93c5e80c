import { describe, expect, it } from 'vitest';
import { dayParts, frenchDay, frenchDays } from './french-date.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a day in French', () => {
  it('takes 1er for the first', () => {
    expect(plain(frenchDay('2026-03-01'))).toBe('1er mars 2026');
    expect(plain(frenchDay('2027-12-31'))).toBe('31 décembre 2027');
  });

  it('agrees with the calendar of the platform', () => {
    const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
    for (let index = 0; index < 800; index += 1) {
      const date = new Date(Date.UTC(2026, 0, 1 + index));
      const day = date.toISOString().slice(0, 10) as `${number}-${number}-${number}`;
      // French writes « 1er », which the platform does not
      expect(plain(frenchDays(day)).replace(' 1er ', ' 1 ')).toBe(plain(long.format(date)));
    }
  });

  it('says once what two days share', () => {
    expect(plain(frenchDays('2026-06-12', '2026-06-13'))).toBe('du 12 au 13 juin 2026');
    expect(plain(frenchDays('2026-06-30', '2026-07-01'))).toBe('du 30 juin au 1er juillet 2026');
    expect(plain(frenchDays('2026-12-31', '2027-01-01'))).toBe('du 31 décembre 2026 au 1er janvier 2027');
  });

  it('refuses what is not a day', () => {
    expect(() => dayParts('2026-13-01')).toThrow(RangeError);
  });
});

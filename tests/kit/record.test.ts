import { checkRecord, KitError, type MemberRecord } from '@coodyssee/kit';
import { IdentityError } from '@coodyssee/logo';
import { describe, expect, it } from 'vitest';
import { parsePhone, phoneLink } from '../../packages/kit/src/record/phone.ts';
import { parseWebsite, shownWebsite } from '../../packages/kit/src/record/website.ts';
import { readFixture } from '../read-fixture.ts';

const rows: readonly MemberRecord[] = readFixture('members.csv').map(({ accent_color, ...row }) => ({
  ...(row as unknown as MemberRecord),
  colour: accent_color ?? '',
}));

describe('a record', () => {
  it('is the same when it is checked twice', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const once = checkRecord(row);
      const twice = checkRecord(once.record);
      expect(twice.record).toEqual(once.record);
    }
  });

  it('loses no contact of the members’ table', () => {
    for (const row of rows) {
      const { record } = checkRecord(row);
      for (const column of ['email', 'phone', 'website'] as const)
        expect(record[column] === undefined).toBe(row[column] === '');
    }
  });

  it('leaves a wrong contact out, naming the column as the table does', () => {
    const given = { name: 'Ubac', email: 'ubac', phone: '12', website: 'file:///etc/passwd' };
    const { record, notices } = checkRecord(given, { columns: { phone: 'Tél. portable' } });
    expect(record).toEqual({ name: 'Ubac' });
    expect(notices.map(({ code }) => code)).toEqual(['bad-email', 'bad-phone', 'bad-website']);
    expect(notices[1]?.message).toContain('«\u00a0Tél. portable\u00a0»');
  });

  it('takes French slugs and dates', () => {
    const { record } = checkRecord({ name: 'Ubac', status: 'cape' as never, trialEnd: '30/06/2027' });
    expect(record).toEqual({ name: 'Ubac', status: 'trial', trialEnd: '2027-06-30' });
  });

  it('is refused where it cannot be drawn or dated', () => {
    expect(() => checkRecord({ name: ' ' })).toThrow(IdentityError);
    expect(() => checkRecord({ name: 'Ubac', colour: 'sapin doré' })).toThrow(IdentityError);
    expect(() => checkRecord({ name: 'Ubac', trialEnd: '31/02/2027' })).toThrow(KitError);
    expect(() => checkRecord({ name: 'Ubac', status: 'gérant' as never })).toThrow(KitError);
  });
});

describe('a phone', () => {
  it.each([
    ['04 92 48 53 05', '04\u00a092\u00a048\u00a053\u00a005', 'tel:+33492485305'],
    ['0492485305', '04\u00a092\u00a048\u00a053\u00a005', 'tel:+33492485305'],
    ['+33 (0)4.92.48.53.05', '04\u00a092\u00a048\u00a053\u00a005', 'tel:+33492485305'],
    ['0033 4 92-48-53-05', '04\u00a092\u00a048\u00a053\u00a005', 'tel:+33492485305'],
    ['Tél. : 04 92 48 53 05', '04\u00a092\u00a048\u00a053\u00a005', 'tel:+33492485305'],
    ['+39 012 345 6789', '+390123456789', 'tel:+390123456789'],
  ])('%s is written and linked', (typed, shown, link) => {
    expect(parsePhone(typed)).toBe(shown);
    expect(phoneLink(shown)).toBe(link);
  });

  it.each(['', '12', '492485305', '00 92 48 53 05', '04 92 48 53 05 ou 06', '+33 12', '=1+1', '٠٤٩٢٤٨٥٣٠٥'])(
    '%s is none',
    (typed) => {
      expect(parsePhone(typed)).toBeUndefined();
    },
  );
});

describe('a site', () => {
  it.each([
    ['Atelier-Ubac.example', 'https://atelier-ubac.example', 'atelier-ubac.example'],
    ['https://www.ubac.example/', 'https://www.ubac.example/', 'ubac.example'],
    ['http://ubac.example/Boutique', 'http://ubac.example/Boutique', 'ubac.example/Boutique'],
    ['été.example', 'https://été.example', 'été.example'],
  ])('%s is kept and shown', (typed, kept, shown) => {
    expect(parseWebsite(typed)).toBe(kept);
    expect(shownWebsite(kept)).toBe(shown);
  });

  it.each([
    '',
    'ubac',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a:b@c.example',
    'deux mots.example',
    'http://127.0.0.1/',
  ])('%s is none', (typed) => {
    expect(parseWebsite(typed)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { parseDay } from '../../packages/kit/src/record/calendar-date.ts';
import { parseEmail } from '../../packages/kit/src/record/email.ts';
import { partsOfName } from '../../packages/kit/src/record/person-name.ts';
import { parsePhone, withLostZero } from '../../packages/kit/src/record/phone.ts';
import { accountIn, parseWebsite } from '../../packages/kit/src/record/website.ts';
import { contactCards } from '../../packages/kit/src/supports/contact-card.ts';

describe('an e-mail address', () => {
  it.each([
    ['d’arc@ubac.example', "d'arc@ubac.example"],
    ["o'neil@ubac.example", "o'neil@ubac.example"],
    ['Camille Roux <Contact@Ubac.example>', 'Contact@ubac.example'],
    ['mailto:contact@ubac.example?subject=x', 'contact@ubac.example'],
    ['con\u00adtact@ubac.example\u200b', 'contact@ubac.example'],
    ['contact＠ubac.example', 'contact@ubac.example'],
    ['contact@e\u0301clat.example', 'contact@éclat.example'],
  ])('%s', (typed, read) => expect(parseEmail(typed)).toBe(read));

  it.each([
    ...['con..tact@ubac.example', '.contact@ubac.example', 'contact.@ubac.example', 'contact@ubac..example'],
    ...['contact@ubac', 'contact@-ubac.example', 'contact@ubac,example', 'a@b@ubac.example', '@ubac.example'],
    ...['a@ubac.example; b@ubac.example', 'contact (at) ubac.example', 'élise@ubac.example', ''],
  ])('%s is none', (typed) => expect(parseEmail(typed)).toBeUndefined());
});

describe('a phone', () => {
  it.each([
    ...['(+33) 6 39 98 00 42', '+33(0) 6-39-98-00-42', 'Mobile: 06 39 98 00 42', 'Port. 06_39_98_00_42'],
    ...['\u202a06\u00ad39 98 00 42\u202c', '’0639980042', 'tel:+33639980042', '０６ ３９ ９８ ００ ４２'],
  ])('%s', (typed) => expect(parsePhone(typed)).toBe('06\u00a039\u00a098\u00a000\u00a042'));

  it.each(['6,39980042E+08', '6.39980042e8', '639980042.0', '6 39 98 00 42'])(
    '%s had lost its zero',
    (typed) => expect(withLostZero(typed)).toBe('0639980042'),
  );

  it.each(['6,4E+08', '06 39 98 00 4', '06 39 98 00 42 / 04 65 71 00 01', 'O6 39 98 OO 42'])(
    '%s is none',
    (typed) => expect([parsePhone(typed), withLostZero(typed)]).toEqual([undefined, undefined]),
  );
});

describe('a site', () => {
  it.each([
    ['@atelier.ubac', '@atelier.ubac'],
    ['https://@adret.example', '@adret.example'],
    ['Instagram : @la.serre', '@la.serre'],
  ])('%s is an account, not an address', (typed, account) => {
    expect(parseWebsite(typed)).toBeUndefined();
    expect(accountIn(typed)).toBe(account);
  });

  it.each([
    'www.ubac,a.example',
    'contact@ubac.example',
    'https://x@ubac.example',
    'https//ubac.example',
    'ubac..example',
  ])('%s is none', (typed) => expect(parseWebsite(typed)).toBeUndefined());

  it.each([
    ['\u200bwww.Ubac.example', 'https://www.ubac.example'],
    ['instagram.com/@ubac', 'https://instagram.com/@ubac'],
    ['www.éclat-d-été.example', 'https://www.éclat-d-été.example'],
  ])('%s', (typed, read) => expect(parseWebsite(typed)).toBe(read));
});

describe('a day', () => {
  it.each([
    ...[
      '30/06/2027',
      '30/6/27',
      '30 juin 2027',
      '30-juin-27',
      '30-06-2027',
      '30/06/2027 00:00',
      '30.06.2027',
    ],
    ...['2027-06-30T00:00:00', '46568', '30 / 06 / 2027', 'mercredi 30 juin 2027', '30 JUIN 2027'],
  ])('%s', (typed) => expect(parseDay(typed)).toBe('2027-06-30'));
  it.each([
    ['1er juillet 2027', '2027-07-01'],
    ['5 août 2027', '2027-08-05'],
    ['5 févr. 2028', '2028-02-05'],
  ])('%s', (typed, day) => expect(parseDay(typed)).toBe(day));
  it.each(['06/30/2027', '29/02/2027', 'juin 2027', '5 jui 2027', '5 marmotte 2027', '12', 'demain'])(
    '%s is none',
    (typed) => expect(parseDay(typed)).toBeUndefined(),
  );
});

describe('a person’s name, as a directory files it', () => {
  it.each([
    ['Camille Roux', 'Roux', 'Camille', ''],
    ['Jean de La Tour', 'de La Tour', 'Jean', ''],
    ['Marie-Ève LE GOFF', 'LE GOFF', 'Marie-Ève', ''],
    ['LE GOFF Marie-Ève', 'LE GOFF', 'Marie-Ève', ''],
    ['Élodie d’Arc', 'd’Arc', 'Élodie', ''],
    ['Dr Anna van der Berg', 'van der Berg', 'Anna', 'Dr'],
    ['Mme Roux', 'Roux', '', 'Mme'],
    ['Madone', 'Madone', '', ''],
  ])('%s', (name, family, given, title) => expect(partsOfName(name)).toEqual({ family, given, title }));
});

describe('a contact card', () => {
  const member = {
    name: 'Ubac',
    person: 'Marie Claire de La Tour',
    firstName: 'Marie Claire',
    lastName: 'de La Tour',
  };

  it('has the names as the table has them', () => {
    expect(contactCards(member)[0]?.split('\r\n')).toContain('N:de La Tour;Marie Claire');
    expect(contactCards({ name: 'Ubac', person: 'Dr Camille Roux' })[0]).toContain('N:Roux;Camille;;Dr\r\n');
  });

  it('ends every line as the norm wants', () => {
    for (const card of contactCards({ ...member, phone: '04 65 71 00 01' })) {
      expect(card).toMatch(/^(?:[^\r\n]+\r\n)+$/);
      expect(card.endsWith('END:VCARD\r\n')).toBe(true);
    }
  });
});

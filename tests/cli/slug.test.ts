import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctSlugs, slugOf } from '../../packages/kit/src/words/slug.ts';

const names = fc.string({ unit: 'grapheme', maxLength: 120 });

describe('slugs', () => {
  it.each([
    ['Atelier Ubac', 'atelier-ubac'],
    ['L’Œuf à la Poule', 'l-oeuf-a-la-poule'],
    ["L'Œuf à la Poule", 'l-oeuf-a-la-poule'],
    ['Pierre & Plume', 'pierre-et-plume'],
    ['Þór & Straße', 'thor-et-strasse'],
    ['Źródło Łąki', 'zrodlo-laki'],
    ['2\u202f500 m', '2-500-m'],
    ['../../../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\system32', 'c-windows-system32'],
    ['--help', 'help'],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each(['CON', 'nul', 'Aux', 'COM1', 'lpt9'])('%s, a device of Windows, gets a prefix', (name) => {
    expect(slugOf(name)).toBe(`activite-${name.toLowerCase()}`);
  });

  it.each(['', '.', '..', '墨山书院', '🏔️', '\u200b\u200b'])(
    '%j, with nothing to spell, is told apart by a hash',
    (name) => {
      expect(slugOf(name)).toMatch(/^activite-[0-9a-f]{8}$/);
    },
  );

  it('tells two long names apart that start alike', () => {
    const start = 'La fabrique coopérative des possibles, des récits et des paysages habités ';
    const [valleys, villages] = [slugOf(`${start}des vallées`), slugOf(`${start}des villages`)];
    expect(valleys).not.toBe(villages);
    expect(valleys).toMatch(/^la-fabrique-cooperative-des-possibles-des-recits-.*[0-9a-f]{8}$/);
  });

  it('are safe in any file system, whatever the name', () => {
    fc.assert(
      fc.property(names, (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('distinct slugs', () => {
  it('give names that share one a hash each, in any order', () => {
    const [accented = '', bare = '', other = ''] = distinctSlugs(['L’Atelier Été', "L'Atelier Ete", 'Ô']);
    expect(accented).toMatch(/^l-atelier-ete-[0-9a-f]{8}$/);
    expect(bare).toMatch(/^l-atelier-ete-[0-9a-f]{8}$/);
    expect(accented).not.toBe(bare);
    expect(other).toBe('o');
    expect(distinctSlugs(['Ô', "L'Atelier Ete", 'L’Atelier Été'])).toEqual([other, bare, accented]);
  });

  it('give the same name the same slug, and different names different ones', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 20 }), (list) => {
        const different = new Set(list.map((name) => name.normalize('NFC')));
        expect(new Set(distinctSlugs(list)).size).toBe(different.size);
      }),
    );
  });
});

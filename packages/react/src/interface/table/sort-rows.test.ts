import { describe, expect, it } from 'vitest';
import { dateIn } from './date-in.ts';
import { sortRows } from './sort-rows.ts';

const rows = [
  { id: 'a', town: 'Orcières', members: 10 },
  { id: 'b', town: 'Embrun', members: 9 },
  { id: 'c', town: 'Éourres', members: 9 },
];
const ids = (sorted: readonly { id: string }[]) => sorted.map(({ id }) => id).join('');

describe('sortRows', () => {
  it('sorts accents as French does', () => {
    expect(ids(sortRows(rows, { column: 'town', direction: 'ascending' }))).toBe('bca');
    expect(ids(sortRows(rows, { column: 'town', direction: 'descending' }))).toBe('acb');
  });

  it('sorts numbers by value, and keeps the order of equal rows', () => {
    expect(ids(sortRows(rows, { column: 'members', direction: 'ascending' }))).toBe('bca');
    expect(ids(sortRows(rows, { column: 'members', direction: 'descending' }))).toBe('abc');
  });

  it.each([
    ['figures', ['12/06/2026', '1/7/2026', '31/12/2025'], 'cab'],
    ['words', ['vendredi 12 juin 2026', '1er mai 2026', '3 août 2025', '2 févr. 2026'], 'cdba'],
    ['ISO', ['2026-06-12', '2026-06-02T09:00:00Z', '2025-12-31'], 'cba'],
    ['Date', [new Date('2026-06-12'), new Date('2025-01-01'), new Date('2026-01-01')], 'bca'],
    ['a word among dates', ['12/06/2026', 'à venir', '1/1/2026'], 'cab'],
  ] as const)('sorts dates as dates: %s', (_, days, order) => {
    const dated = days.map((day, at) => ({ id: 'abcd'.charAt(at), day }));
    expect(ids(sortRows(dated, { column: 'day', direction: 'ascending' }))).toBe(order);
  });

  it('takes no figure and no impossible day for a date', () => {
    const given = ['31/02/2026', '12/06/2026 ?', '12-06', '2026', '05 10 20 30 40'];
    expect(given.map(dateIn)).toEqual(given.map(() => undefined));
  });

  it('sorts by what a column says', () => {
    const columns = [{ id: 'town', sortBy: ({ members }: { members: number }) => members }];
    expect(ids(sortRows(rows, { column: 'town', direction: 'ascending' }, columns))).toBe('bca');
  });

  it('leaves the rows it was given', () => {
    const before = structuredClone(rows);
    sortRows(rows, { column: 'town', direction: 'ascending' });
    expect(rows).toEqual(before);
  });
});

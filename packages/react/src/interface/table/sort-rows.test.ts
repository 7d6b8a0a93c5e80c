import { describe, expect, it } from 'vitest';
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

  it('leaves the rows it was given', () => {
    const before = structuredClone(rows);
    sortRows(rows, { column: 'town', direction: 'ascending' });
    expect(rows).toEqual(before);
  });
});

import { openSheet } from '@coodyssee/kit/table';
import { describe, expect, it } from 'vitest';
import { filterRows } from './filters.ts';
import { mendCell, removeRow, squareRow } from './mend.ts';
import { type OpenedTable, withRemarks } from './opened-table.ts';
import { judge } from './row-state.ts';
import { teamRows } from './team-rows.ts';

const open = (...rows: string[][]): OpenedTable =>
  withRemarks(openSheet({ rows: rows.map((cells, at) => ({ line: at + 1, cells })), format: 'CSV' }));
const headings = ['Nom', 'Métier', 'Couleur', 'Courriel', 'Fin du CAPE'];
const drawn = { notices: [] };

describe('the rows of a table', () => {
  it('say what the command line would: the cells, the same names, what a kit refuses', () => {
    const rows = teamRows(
      open(
        headings,
        ['Ubac', '', 'rouje', '', ''],
        ['Adret', 'a', '', '', ''],
        ['Adret', 'b', '', '', ''],
        ['Ô', '', '', '', 'demain'],
        ['Mauve'],
      ),
    );
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['bad-colour'],
      ['same-name'],
      ['same-name'],
      ['bad-record'],
      ['too-few-cells'],
    ]);
    expect(rows.map(({ slug }) => slug)).toEqual(Array(5).fill(undefined));
  });

  it('tell what was adapted, and offer what is the member’s to decide', () => {
    const [row] = teamRows(open(headings, ['Coeur de bois', '', 'jaune', 'nulle part', '']));
    expect(row?.offers.map(({ field, proposal }) => [field, proposal])).toEqual([['name', 'Cœur de bois']]);
    expect(row?.colour).toMatchObject({ changed: true });
    expect(row?.notices.map(({ code }) => code)).toEqual(['bad-email', expect.stringMatching(/colour/)]);
  });

  it('give one kit to a member who is there twice', () => {
    const rows = teamRows(open(headings, ['Ubac', '', '', '', ''], ['Ubac', '', '', '', '']));
    expect(rows.map(({ slug, copyOf }) => [slug, copyOf])).toEqual([
      ['ubac', undefined],
      [undefined, 2],
    ]);
  });

  it('stay the same objects where nothing changed', () => {
    const table = open(
      headings,
      ['Ubac', '', '', '', ''],
      ['Adret', '', '', '', ''],
      ['Ubac', 'b', '', '', ''],
    );
    const before = teamRows(table);
    const after = teamRows(mendCell(table, { line: 4, at: 0, text: 'Ubac sud' }), before);
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
    expect(after.map(({ problems }) => problems.length)).toEqual([0, 0, 0]);
    expect(after.map(({ slug }) => slug)).toEqual(['ubac', 'adret', 'ubac-sud']);
  });
});

describe('a table corrected', () => {
  it('gives a short row the cells it lacks when one of them is written', () => {
    const table = mendCell(open(headings, ['Ubac']), { line: 2, at: 1, text: 'Ébéniste' });
    expect(teamRows(table)[0]).toMatchObject({ cells: ['Ubac', 'Ébéniste', '', '', ''], problems: [] });
  });

  it('makes a row as long as the others, and takes one out', () => {
    const table = open(headings, ['Ubac', '', '', '', '', 'x'], ['Adret']);
    expect(teamRows(squareRow(squareRow(table, 2), 3)).map(({ problems }) => problems)).toEqual([[], []]);
    expect(teamRows(removeRow(table, 2)).map(({ line }) => line)).toEqual([3]);
  });
});

describe('what is shown', () => {
  const rows = teamRows(
    open(headings, ['Éclat d’Été', 'Fleuriste', '', '', ''], ['Ô', '', 'rouje', '', '']),
  ).map((row) => judge(row, drawn));
  const shown = (filter: 'all' | 'bad' | 'ready', search = '', mended: readonly number[] = []) =>
    filterRows(rows, { filter, search, mended: new Set(mended) }).map(({ line }) => line);

  it('passes the filter and holds every word, whatever its accents; a corrected row stays in sight', () => {
    expect(shown('all')).toEqual([2, 3]);
    expect(shown('bad')).toEqual([3]);
    expect(shown('bad', '', [2])).toEqual([2, 3]);
    expect(shown('all', 'ETE eclat')).toEqual([2]);
    expect(shown('ready', 'absent')).toEqual([]);
  });

  it('waits for the badge, and is wrong where it was refused', () => {
    const [row] = teamRows(open(headings, ['Ubac', '', '', '', '']));
    if (!row) throw new Error('There is no row.');
    expect(judge(row, undefined).state).toBe('waiting');
    expect(judge(row, drawn).state).toBe('ready');
    const refusal = { code: 'missing-glyph', what: 'a', why: 'b', fix: 'c' };
    expect(judge(row, { notices: [], refusal })).toMatchObject({
      state: 'bad',
      problems: [{ line: 2, field: 'name', code: 'missing-glyph' }],
    });
  });
});

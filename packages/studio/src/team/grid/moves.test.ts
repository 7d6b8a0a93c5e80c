import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridColumns } from './columns.ts';
import { inSight, scrollTo } from './in-sight.ts';
import { move, nextEditable } from './move.ts';

const extent = { rows: 1000, columns: 8, page: 9 };
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

describe('the focus', () => {
  it('follows the keys, and never leaves the grid', () => {
    expect(move('PageDown', { row: 3, column: 2 }, extent)).toEqual({ row: 12, column: 2 });
    expect(move('Control+End', { row: 3, column: 2 }, extent)).toEqual({ row: 999, column: 7 });
    expect(move('a', { row: 3, column: 2 }, extent)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys)), (pressed) => {
        const end = pressed.reduce((cell, key) => move(key, cell, extent) ?? cell, { row: 0, column: 0 });
        expect(end.row >= 0 && end.row < 1000 && end.column >= 0 && end.column < 8).toBe(true);
      }),
    );
  });

  it('goes from one cell that can be corrected to the next, and stays at the last', () => {
    const isEditable = (column: number) => column === 2 || column === 3;
    expect(nextEditable({ row: 0, column: 2 }, extent, { isEditable, step: 1 })).toEqual({
      row: 0,
      column: 3,
    });
    expect(nextEditable({ row: 0, column: 3 }, extent, { isEditable, step: 1 })).toEqual({
      row: 1,
      column: 2,
    });
    expect(nextEditable({ row: 0, column: 2 }, extent, { isEditable, step: -1 })).toEqual({
      row: 0,
      column: 2,
    });
    expect(nextEditable({ row: 999, column: 3 }, extent, { isEditable, step: 1 })).toEqual({
      row: 999,
      column: 3,
    });
  });
});

describe('the rows in the page', () => {
  it('are those in sight and a few more, however many there are', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: -50, max: 400_000 }), (count, top) => {
        const { from, to } = inSight({ count, rowHeight: 64, top, height: 600 });
        expect(to - from).toBeLessThan(24);
        expect(from >= 0 && to <= Math.max(count, from)).toBe(true);
        const row = Math.min(count - 1, Math.max(0, Math.floor(top / 64)));
        if (count > 0 && top >= 0 && top < count * 64) expect(from <= row && row < to).toBe(true);
      }),
    );
  });

  it('are scrolled to by the least that shows one whole', () => {
    const scrolled = { count: 100, rowHeight: 50, top: 100, height: 200 };
    expect([0, 2, 5, 6].map((row) => scrollTo(row, scrolled))).toEqual([0, 100, 100, 150]);
  });
});

it('shows the columns a badge has, in the order one looks, and the person where the activity has no name', () => {
  const shown = (...fields: string[]) =>
    gridColumns(fields.map((field) => ({ header: field, field }) as never)).map(({ id, at }) => [id, at]);
  expect(shown('colour', 'email', 'name', 'person')).toEqual([
    ['line', undefined],
    ['badge', undefined],
    ['name', 2],
    ['colour', 0],
    ['state', undefined],
  ]);
  expect(shown('lastName', 'firstName').map(([id]) => id)).toEqual([
    'line',
    'badge',
    'firstName',
    'lastName',
    'state',
  ]);
});

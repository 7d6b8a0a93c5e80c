import { describe, expect, it } from 'vitest';
import { pageWindow } from './page-window.ts';

describe('pageWindow', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 50, [1, 2, 'gap', 50]],
    [50, 50, [1, 'gap', 49, 50]],
  ])('page %i of %i', (current, total, slots) => {
    expect(pageWindow(current, total)).toEqual(slots);
  });

  it('shows every page once, in order, and hides at least two in a gap', () => {
    for (let total = 1; total <= 12; total += 1) {
      for (let current = 1; current <= total; current += 1) {
        const slots = pageWindow(current, total);
        const pages = slots.filter((slot) => slot !== 'gap');
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        expect(pages).toContain(current);
        slots.forEach((slot, index) => {
          if (slot !== 'gap') return;
          expect(Number(slots[index + 1]) - Number(slots[index - 1])).toBeGreaterThan(2);
        });
      }
    }
  });
});

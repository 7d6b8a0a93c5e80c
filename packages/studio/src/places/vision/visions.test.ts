import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  oklab,
} from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, filterValues, tell, type VisionId, visions } from './visions.ts';

const published = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const;

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const ids = Object.keys(visions) as VisionId[];

describe('the matrices', () => {
  it.each(Object.keys(published) as (keyof typeof published)[])(
    'of %s are those that were published',
    (id) => {
      const primaries = ['r', 'g', 'b'] as const;
      for (const [column, primary] of primaries.entries()) {
        const seen = published[id]({ mode: 'rgb', r: 0, g: 0, b: 0, [primary]: 1 });
        for (const [row, channel] of primaries.entries())
          expect(visions[id][row]?.[column]).toBeCloseTo(seen[channel], 9);
      }
    },
  );

  it.each(ids)('of %s leave white and every grey as they are', (id) => {
    for (const row of visions[id]) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5);
  });

  it.each(ids)('of %s are written as a filter reads them, opacity kept', (id) => {
    const numbers = filterValues(visions[id]).trim().split(/\s+/).map(Number);
    expect(numbers).toHaveLength(20);
    expect(numbers.slice(0, 3)).toEqual([...visions[id][0]]);
    expect(numbers.slice(15)).toEqual([0, 0, 0, 1, 0]);
  });
});

describe('how far colours are apart', () => {
  it('is measured in Oklab', () => {
    const between = differenceEuclidean('oklab');
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const [one, other] = [oklab(a), oklab(b)];
        if (!one || !other) throw new Error('unread');
        expect(distance('usual', a, b)).toBeCloseTo(between(one, other), 4);
      }),
    );
  });

  it('tells what a person without one kind of cones loses', () => {
    expect(tell('usual', '#ea5b0c', '#2e7d32')).toBe('apart');
    expect(tell('protan', '#ea5b0c', '#2e7d32')).toBe('alike');
    expect(tell('protan', '#ea5b0c', '#006400')).toBe('near');
    expect(tell('deutan', '#ea5b0c', '#9c9a00')).toBe('alike');
    expect(tell('usual', '#ea5b0c', '#9c9a00')).toBe('apart');
    for (const id of ids) expect(tell(id, '#ea5b0c', '#1e2b33')).toBe('apart');
    for (const id of ids) expect(tell(id, '#ea5b0c', '#ea5b0c')).toBe('alike');
  });
});

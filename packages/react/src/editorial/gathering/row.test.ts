import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Gathering } from './Gathering.tsx';
import { rowOf } from './row.ts';

describe('a row of people on a page', () => {
  it('shows everybody whole, and the line of snow to the foot of the box', () => {
    for (const count of [1, 2, 7, 14, 30]) {
      const { viewBox, places, line } = rowOf(count);
      const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
      expect(places).toHaveLength(count);
      const numbers = (path: string) =>
        [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([one]) => Number(one));
      for (const { snow, head, massif } of places) {
        const points = numbers(snow + head + massif);
        const [across, down] = [points.filter((_, i) => i % 2 === 0), points.filter((_, i) => i % 2 === 1)];
        expect(Math.min(...across)).toBeGreaterThanOrEqual(x - 0.01);
        expect(Math.max(...across)).toBeLessThanOrEqual(x + width + 0.01);
        expect(Math.min(...down)).toBeGreaterThanOrEqual(y);
      }
      expect(y + height).toBeCloseTo(symbolParameters.snow, 9);
      expect(Math.max(...numbers(line).filter((_, i) => i % 2 === 1))).toBeGreaterThan(symbolParameters.snow);
    }
  });

  it('gives each one their colour, and none to the open place', () => {
    const markup = renderToStaticMarkup(Gathering({ colours: ['seagreen', undefined], openPlace: true }));
    expect(markup.match(/data-part="body"/g)).toHaveLength(2);
    expect(markup.match(/data-part="open"/g)).toHaveLength(1);
    expect(markup.match(/--coodyssee-member-day/g)).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { invoiceLines, invoiceTotals } from './invoice-sums.ts';
import { peak, snowcap } from './slopes.ts';

const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

it('gives every mountain the slope of the logo’s shoulders', () => {
  const [x = 0, y = 0, right = 0, base = 0, left = 0] = numbers(peak(100, 20, 140));
  expect((base - y) / (right - x)).toBeCloseTo(4 / 3, 2);
  expect((base - y) / (x - left)).toBeCloseTo(4 / 3, 2);
});

it('lays snow along the same slope', () => {
  const [x = 0, y = 0, right = 0, low = 0] = numbers(snowcap(100, 20, 60));
  expect((low - y) / (right - x)).toBeCloseTo(4 / 3, 2);
});

it('invoices what its lines say', () => {
  const net = invoiceLines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  expect(invoiceTotals).toEqual({ net, tax: net / 5, gross: net * 1.2 });
});

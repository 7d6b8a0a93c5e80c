import type { LogoVariant } from './logo-variant.ts';
import { drawWordmark } from './wordmark.ts';

const size = 44;
/** Between the symbol and the wordmark under it. */
const gap = 15;

export const vertical = {
  id: 'vertical',
  slug: 'vertical',
  label: 'Logo vertical',
  english: { label: 'Vertical logo' },
  minimumWidth: { px: 72, mm: 18 },
  simpler: ['symbol', 'symbol-small'],
  draw: (brand, rendering) => {
    const { symbol, wordmark, typeface } = brand;
    const { centre, base } = symbol.disc;
    const x = centre[0] - (wordmark.width * size) / 2;
    const y = base + gap + typeface.capHeight * size;
    return [...symbol.draw({ rendering }), drawWordmark(brand, { scale: size, x, y })];
  },
} as const satisfies LogoVariant;

import type { LogoVariant } from './logo-variant.ts';

export const symbol = {
  id: 'symbol',
  slug: 'symbole',
  label: 'Symbole seul',
  english: { label: 'Symbol alone' },
  minimumWidth: { px: 28, mm: 8 },
  simpler: ['symbol-small'],
  draw: (brand, rendering) => brand.symbol.draw({ rendering }),
} as const satisfies LogoVariant;

export const symbolSmall = {
  id: 'symbol-small',
  slug: 'symbole-petit',
  label: 'Symbole pour les très petites tailles',
  english: { label: 'Symbol for very small sizes' },
  minimumWidth: { px: 16, mm: 5 },
  simpler: [],
  draw: (brand, rendering) => brand.symbol.draw({ rendering, cut: 'small' }),
} as const satisfies LogoVariant;

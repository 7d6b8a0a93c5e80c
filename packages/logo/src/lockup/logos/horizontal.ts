import type { Shape } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import type { SymbolStyle } from '../symbol-design.ts';
import type { LogoVariant } from './logo-variant.ts';
import { drawWordmark, wordmarkSize } from './wordmark.ts';

/** Symbol and wordmark on one base. */
const draw = (brand: Brand, style: SymbolStyle): Shape[] => [
  ...brand.symbol.draw(style),
  drawWordmark(brand, {
    scale: wordmarkSize(brand),
    x: brand.symbol.words.left,
    y: brand.symbol.disc.base,
  }),
];

export const horizontal = {
  id: 'horizontal',
  slug: 'horizontal',
  label: 'Logo horizontal',
  english: { label: 'Horizontal logo' },
  minimumWidth: { px: 130, mm: 38 },
  simpler: ['horizontal-small', 'symbol', 'symbol-small'],
  draw: (brand, rendering) => draw(brand, { rendering }),
} as const satisfies LogoVariant;

export const horizontalSmall = {
  id: 'horizontal-small',
  slug: 'horizontal-petit',
  label: 'Logo horizontal pour les petites tailles',
  english: { label: 'Horizontal logo for small sizes' },
  minimumWidth: { px: 96, mm: 25 },
  simpler: ['symbol', 'symbol-small'],
  draw: (brand, rendering) => draw(brand, { rendering, cut: 'small' }),
} as const satisfies LogoVariant;

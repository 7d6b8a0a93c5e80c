import type { Shape } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import { letteringShape, type Placement } from '../lettering.ts';
import type { LogoVariant } from './logo-variant.ts';

/** Beside the symbol the wordmark's small letters are as tall as what the symbol sets for them, and stand on its base. */
export const wordmarkSize = ({ symbol, typeface }: Brand): number =>
  (symbol.disc.base - symbol.words.top) / typeface.xHeight;

export const drawWordmark = ({ wordmark }: Pick<Brand, 'wordmark'>, at: Placement): Shape =>
  letteringShape('wordmark', wordmark, at);

export const wordmark = {
  id: 'wordmark',
  slug: 'nom',
  label: 'Nom seul',
  english: { label: 'Name alone' },
  minimumWidth: { px: 64, mm: 16 },
  simpler: ['symbol', 'symbol-small'],
  draw: (brand) => [drawWordmark(brand, { scale: wordmarkSize(brand), x: 0, y: 0 })],
} as const satisfies LogoVariant;

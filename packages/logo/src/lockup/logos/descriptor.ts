import type { Shape } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import { letteringShape } from '../lettering.ts';
import type { LogoVariant } from './logo-variant.ts';
import { drawWordmark } from './wordmark.ts';

const size = 46;
/** From baseline to baseline, in em of the small lines. */
const leading = 1.25;

/** Wordmark and its lines, the first as wide as the wordmark, between the top of the disc and its base. */
function drawBlock(brand: Brand): Shape[] {
  const { symbol, wordmark, typeface, descriptor } = brand;
  const { centre, radius, base } = symbol.disc;
  const { left } = symbol.words;
  const lines = descriptor?.lettering ?? [];
  const small = (wordmark.width * size) / (lines[0]?.width ?? 1);
  const top = centre[1] - radius;
  return [
    drawWordmark(brand, { scale: size, x: left, y: top + typeface.capHeight * size }),
    ...lines.map((line, i) =>
      letteringShape('descriptor', line, {
        scale: small,
        x: left,
        y: base - (lines.length - 1 - i) * leading * small,
      }),
    ),
  ];
}

export const descriptor = {
  id: 'descriptor',
  slug: 'descriptif',
  label: 'Logo avec descriptif',
  english: { label: 'Logo with its descriptor' },
  minimumWidth: { px: 200, mm: 45 },
  simpler: ['horizontal', 'horizontal-small', 'symbol', 'symbol-small'],
  draw: (brand, rendering) => [...brand.symbol.draw({ rendering }), ...drawBlock(brand)],
  description: (brand) => brand.descriptor?.lines.join(', ') ?? '',
} as const satisfies LogoVariant;

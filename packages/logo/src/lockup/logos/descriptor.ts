import type { Shape } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import { letteringShape } from '../lettering.ts';
import type { LogoVariant } from './logo-variant.ts';
import { drawWordmark } from './wordmark.ts';

/** Of the wordmark, in drawing units. */
const size = 38;

/** Wordmark and its lines, each line as wide as the wordmark: from the top of the disc to its base. */
function drawBlock(brand: Brand): Shape[] {
  const { symbol, wordmark, typeface, descriptor } = brand;
  const { centre, radius, base } = symbol.disc;
  const { left } = symbol.words;
  const width = wordmark.width * size;
  const lines = (descriptor?.lettering ?? []).map((line) => ({ line, scale: width / line.width }));
  const top = centre[1] - radius;
  const name = top + typeface.capHeight * size;
  const used = lines.reduce((sum, { scale }) => sum + typeface.capHeight * scale, 0);
  // letters of the wordmark hang into the first gap: it is as large as two
  const gap = (base - name - used) / (lines.length + 1);
  let y = name + gap;
  return [
    drawWordmark(brand, { scale: size, x: left, y: name }),
    ...lines.map(({ line, scale }) => {
      y += gap + typeface.capHeight * scale;
      return letteringShape('descriptor', line, { scale, x: left, y });
    }),
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
  description: (brand) => brand.descriptor?.lines.join(' ') ?? '',
} as const satisfies LogoVariant;

import type { Colour } from '../css-value.ts';

/** A colour as `AARRGGBB`, opaque first. @example argb({ hex: '#ea5b0c' }) // 'FFEA5B0C' */
export function argb({ hex, alpha = 1 }: Colour): string {
  const opacity = Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
  return (opacity + hex.slice(1)).toUpperCase();
}

import { type Dimension, round } from '../css-value.ts';

/** What a rem is worth where nobody chooses their text size: a mock-up, an e-mail. */
const pixelsPerRem = 16;

/** A length in px, whatever its unit. @example pixels({ value: 1.25, unit: 'rem' }) // 20 */
export const pixels = ({ value, unit }: Dimension): number =>
  Number(round(unit === 'rem' ? value * pixelsPerRem : value));

/** The versions of the logo a brand may take, each in a module that says all that is known of it. */
import { descriptor } from './descriptor.ts';
import { horizontal, horizontalSmall } from './horizontal.ts';
import { symbol, symbolSmall } from './symbol.ts';
import { vertical } from './vertical.ts';
import { wordmark } from './wordmark.ts';

export const logos = [
  symbol,
  symbolSmall,
  wordmark,
  horizontal,
  horizontalSmall,
  vertical,
  descriptor,
] as const;
export type LogoId = (typeof logos)[number]['id'];

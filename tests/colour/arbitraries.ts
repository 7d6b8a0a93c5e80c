import fc from 'fast-check';
import { ground, inks } from './inks.ts';

/** Any 8-bit sRGB colour, as `#rrggbb`. */
export const anyScreen = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** The house's grounds, and any other. */
export const anyGround = fc.oneof(fc.constantFrom(...Object.values(inks)), anyScreen.map(ground));

export const anyUse = fc.constantFrom('graphic' as const, 'text' as const);

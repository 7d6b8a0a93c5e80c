import type { Brand } from '../lockup/brand.ts';
import { coodysseeMarks } from './coodyssee.ts';
import { figtree as letters } from './typeface/figtree.generated.ts';

/** Coodyssée as a page that composes badges must know it: with its letters, without the descriptor of its logo. */
export const coodysseeBadges = {
  ...coodysseeMarks,
  typeface: { ...coodysseeMarks.typeface, letters },
} as const satisfies Brand;

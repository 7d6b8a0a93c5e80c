import type { Typeface } from '../../lockup/brand.ts';

const file = (cut: string) => `@expo-google-fonts/figtree/${cut}/Figtree_${cut}.ttf`;

/** Figtree (SIL OFL), in which names and texts are set. */
export const figtree = {
  name: 'Figtree',
  files: { 500: file('500Medium'), 600: file('600SemiBold'), 700: file('700Bold') },
  stacksMarks: false,
  xHeight: 0.5,
  capHeight: 0.7,
  descent: 0.2,
} as const satisfies Typeface;

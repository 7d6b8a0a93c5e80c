import { type InkSet, inLine, on } from './ink-set.ts';

export const white = {
  id: 'white',
  slug: 'blanc',
  label: 'Une encre, blanche',
  short: 'Blanc',
  how: 'en blanc, une seule encre',
  english: { label: 'One ink, white', short: 'White', how: 'in white, one ink' },
  ...on('ink'),
  press: 'none',
  // white people on a dark ground, and not dark ones in a white disc
  rendering: 'line',
  roles: inLine('paper'),
} as const satisfies InkSet;

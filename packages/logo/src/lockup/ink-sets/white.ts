import { type InkSet, on, oneInk } from './ink-set.ts';

export const white = {
  id: 'white',
  slug: 'blanc',
  label: 'Une encre, blanche',
  short: 'Blanc',
  how: 'en blanc, une seule encre',
  english: { label: 'One ink, white', short: 'White', how: 'in white, one ink' },
  ...on('ink'),
  press: 'none',
  roles: oneInk('paper'),
} as const satisfies InkSet;

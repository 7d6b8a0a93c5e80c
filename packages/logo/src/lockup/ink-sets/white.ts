import { type InkSet, on, oneInk } from './ink-set.ts';

export const white = {
  id: 'white',
  slug: 'blanc',
  label: 'Une encre, blanche',
  english: 'One ink, white',
  ...on('ink'),
  press: 'none',
  roles: oneInk('paper'),
} as const satisfies InkSet;

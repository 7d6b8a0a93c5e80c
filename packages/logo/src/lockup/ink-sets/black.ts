import { type InkSet, on, oneInk } from './ink-set.ts';

export const black = {
  id: 'black',
  slug: 'noir',
  label: 'Une encre, noire',
  english: 'One ink, black',
  ...on('paper'),
  press: 'grey',
  roles: oneInk('black'),
} as const satisfies InkSet;

import { type InkSet, on, oneInk } from './ink-set.ts';

export const black = {
  id: 'black',
  slug: 'noir',
  label: 'Une encre, noire',
  short: 'Noir',
  how: 'en noir, une seule encre',
  english: { label: 'One ink, black', short: 'Black', how: 'in black, one ink' },
  ...on('paper'),
  press: 'grey',
  roles: oneInk('black'),
} as const satisfies InkSet;

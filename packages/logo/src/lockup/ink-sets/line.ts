import { type InkSet, on, oneInk } from './ink-set.ts';

export const line = {
  id: 'line',
  slug: 'trait',
  label: 'Dessin au trait (tampon, gravure, broderie, découpe)',
  english: 'Line drawing (stamp, engraving, embroidery, cutting)',
  ...on('paper'),
  isOffered: false,
  press: 'grey',
  rendering: 'line',
  roles: oneInk('black'),
} as const satisfies InkSet;

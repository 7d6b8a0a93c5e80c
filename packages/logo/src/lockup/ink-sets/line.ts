import { type InkSet, inLine, on } from './ink-set.ts';

export const line = {
  id: 'line',
  slug: 'trait',
  label: 'Dessin au trait (tampon, gravure, broderie, découpe)',
  short: 'Au trait',
  how: 'au trait',
  english: {
    label: 'Line drawing (stamp, engraving, embroidery, cutting)',
    short: 'Line drawing',
    how: 'as a line drawing',
  },
  ...on('paper'),
  isOffered: false,
  press: 'grey',
  rendering: 'line',
  roles: inLine('black'),
} as const satisfies InkSet;

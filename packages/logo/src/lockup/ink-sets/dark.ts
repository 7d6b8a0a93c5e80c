import { type InkSet, inColour, on } from './ink-set.ts';

export const dark = {
  id: 'dark',
  slug: 'couleur-fond-sombre',
  label: 'Couleur, sur fond sombre',
  english: 'Colour, on a dark ground',
  ...on('ink'),
  roles: { ...inColour('paper', 'paper'), 'own-plate': 'paper' },
  withoutMember: 'primary',
} as const satisfies InkSet;

import { type InkSet, inColour, on } from './ink-set.ts';

export const dark = {
  id: 'dark',
  slug: 'couleur-fond-sombre',
  label: 'Couleur, sur fond sombre',
  short: 'Fond sombre',
  how: 'en couleurs pour fond sombre',
  english: { label: 'Colour, on a dark ground', short: 'Dark ground', how: 'in colour for a dark ground' },
  ...on('ink'),
  roles: { ...inColour('paper', 'paper'), 'own-plate': 'paper' },
  withoutMember: 'primaryText',
} as const satisfies InkSet;

import { type InkSet, inColour, on } from './ink-set.ts';

export const colour = {
  id: 'colour',
  slug: 'couleur',
  label: 'Couleur, sur fond clair',
  short: 'Couleur',
  how: 'en couleurs',
  english: { label: 'Colour, on a light ground', short: 'Colour', how: 'in colour' },
  ...on('paper'),
  roles: inColour('ink', 'inkText'),
  withoutMember: 'ink',
} as const satisfies InkSet;

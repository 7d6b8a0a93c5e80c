import { type InkSet, inColour, on } from './ink-set.ts';

export const colour = {
  id: 'colour',
  slug: 'couleur',
  label: 'Couleur, sur fond clair',
  english: 'Colour, on a light ground',
  ...on('paper'),
  roles: inColour('ink', 'inkText'),
  withoutMember: 'primary',
} as const satisfies InkSet;

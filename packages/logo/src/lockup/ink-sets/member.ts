import { type InkSet, on, oneInk } from './ink-set.ts';

export const member = {
  id: 'member',
  slug: 'votre-couleur',
  label: 'Une encre, la couleur de l’activité',
  short: 'Votre couleur',
  how: 'dans votre couleur',
  english: { label: 'One ink, the business’s own colour', short: 'Your colour', how: 'in your colour' },
  ...on('paper'),
  isOffered: false,
  roles: oneInk('member'),
} as const satisfies InkSet;

import { type InkSet, on, oneInk } from './ink-set.ts';

export const member = {
  id: 'member',
  slug: 'votre-couleur',
  label: 'Une encre, la couleur de l’activité',
  english: 'One ink, the activity’s colour',
  ...on('paper'),
  isOffered: false,
  roles: oneInk('member'),
} as const satisfies InkSet;

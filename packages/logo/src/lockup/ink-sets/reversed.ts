import { type InkSet, on, oneInk } from './ink-set.ts';

export const reversed = {
  id: 'reversed',
  slug: 'blanc-sur-orange',
  label: 'Blanc sur orange',
  english: 'White on orange',
  // white on a bright primary is enough for shapes and the wordmark, not for a name to read
  ...on('primary', 'primaryText'),
  bringsGround: true,
  roles: oneInk('paper'),
} as const satisfies InkSet;
